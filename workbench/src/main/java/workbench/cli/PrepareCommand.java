package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import workbench.run.ClassPaths;
import workbench.run.StartupTraining;
import workbench.transport.Transport;

/** Makes the caches from which children start sooner. The build's own step, hence hidden. */
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
    public Integer call() throws InterruptedException {
        StartupTraining training = new StartupTraining(ClassPaths.fromBuild());
        for (Transport transport : surroundings.transports().get()) {
            if (transport.availability().available()) {
                boolean made = training.train(transport);
                surroundings
                        .console()
                        .out()
                        .println(transport.id() + (made ? ": starts from a cache" : ": starts without a cache"));
            }
        }
        return ExitCode.OK;
    }
}
