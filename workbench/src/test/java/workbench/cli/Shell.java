package workbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbench.present.Ink;
import workbench.tck.InMemoryTransport;
import workbench.transport.Transport;
import workbench.workload.Workloads;

/** Types commands in a folder of its own and keeps what they print. */
final class Shell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path directory;
    private final Harness harness;
    boolean live;
    int columns = Ink.PLAIN.columns();
    Map<String, String> environment = System.getenv();
    Supplier<List<Transport>> transports;

    /** Knows the transport in memory and those that are left out in the folder. */
    Shell(Path directory, Harness harness) {
        this.directory = directory;
        this.harness = harness;
        this.transports =
                () -> Stream.concat(Stream.of(new InMemoryTransport()), LeftOutTransport.in(directory).stream())
                        .toList();
    }

    int run(String... arguments) {
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return runOn(new Console(outStream, errStream, Ink.PLAIN, () -> columns, live, () -> 80), arguments);
    }

    int runOn(Console console, String... arguments) {
        CliContext context = new CliContext(
                console,
                Workloads.all(),
                transports,
                harness,
                directory.resolve("results"),
                environment,
                "workbench",
                Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));
        return Workbench.execute(context, arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void clear() {
        out.reset();
        err.reset();
    }
}
