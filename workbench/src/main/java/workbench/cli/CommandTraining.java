package workbench.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import workbench.launch.TemporaryFolder;
import workbench.present.Ink;
import workbench.transport.Transport;

/** The commands that are typed most, with nobody looking: a JVM that archives its classes at its end then has those that the commands need. */
final class CommandTraining {
    private static final int WIDTH = 80;

    private final CliContext unseen;

    CommandTraining(CliContext context) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.unseen = new CliContext(
                new Console(nowhere, nowhere, Ink.PLAIN, false, () -> WIDTH),
                context.workloads(),
                context.transports(),
                context.harness(),
                context.results(),
                context.environment(),
                context.program(),
                context.clock());
    }

    /** @param transport over which a short run is made */
    void play(Transport transport) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.of("rehearsal")) {
            String run = folder.path().resolve("run").toString();
            type("--help");
            type("list");
            type("list", "--format", "json");
            type("run", "--preset", "smoke", "--transport", transport.id(), "--out", run);
            type("show", run);
        }
    }

    private void type(String... words) {
        Workbench.execute(unseen, words);
    }
}
