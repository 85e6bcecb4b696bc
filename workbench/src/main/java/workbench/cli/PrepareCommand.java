package workbench.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import workbench.run.ClassPaths;
import workbench.run.StartupTraining;
import workbench.transport.Transport;

/** Makes the caches from which JVMs start sooner: children's itself, the workbench's as the script says. The build's own step, hence hidden. */
@Command(
        name = "prepare",
        hidden = true,
        description = "Makes, once for this installation, the caches from which the JVMs of a run start sooner.")
final class PrepareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    PrepareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        StartupTraining training = new StartupTraining(ClassPaths.fromBuild());
        List<Transport> transports = surroundings.transports().get().stream()
                .filter(Transport::isUsual)
                .filter(transport -> transport.availability().available())
                .toList();
        for (Transport transport : transports) {
            boolean made = training.train(transport);
            surroundings
                    .console()
                    .out()
                    .println(transport.id() + (made ? ": starts from a cache" : ": starts without a cache"));
        }
        new Rehearsal(surroundings).play(transports.getFirst());
        return ExitCode.OK;
    }
}
