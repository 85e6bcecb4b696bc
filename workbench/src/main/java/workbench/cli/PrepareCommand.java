package workbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import workbench.launch.ClassPaths;
import workbench.run.StartupTraining;
import workbench.transport.Transport;

/** Makes the caches from which JVMs start sooner: children's itself, the workbench's as the script says. The build's own step, hence hidden. */
@Command(
        name = "prepare",
        hidden = true,
        description = "Makes, once for this installation, the caches from which the JVMs of a run start sooner.")
final class PrepareCommand implements Callable<Integer> {
    private final CliContext context;

    PrepareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        StartupTraining training = new StartupTraining(ClassPaths.fromBuild());
        List<Transport> transports = context.transports().get().stream()
                .filter(Transport::isUsual)
                .filter(transport -> transport.availability().available())
                .toList();
        PrintStream out = context.out();
        for (int i = 0; i < transports.size(); i++) {
            String id = transports.get(i).id();
            out.println(
                    "Training " + id + ", so that it starts warm (" + (i + 1) + " of " + transports.size() + ") ...");
            if (!training.train(transports.get(i))) {
                out.println("That failed: " + id + " starts cold and needs longer warm-ups.");
            }
        }
        new CommandTraining(context).play(transports.getFirst());
        return ExitCode.OK;
    }
}
