package workbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workbench.plan.Trial;

/**
 * How the children of a trial are started, in a folder of their own.
 *
 * @param run the run's id
 * @param directory what they print lies here
 * @param hostDirectory for the host's files
 * @param traces what a child removes if this JVM is killed
 */
public record Launch(Trial trial, ChildCommand command, String run, Path directory, Path hostDirectory, Path traces) {
    /** Of a run, with the start-up caches that are there. */
    public static Launch in(Path directory, String run, Path traces, Trial trial, ClassPaths classPaths)
            throws IOException {
        List<Path> classPath = classPaths.of(trial.transport());
        return in(directory, run, traces, trial, classPath, StartupCache.of(trial, classPath));
    }

    /** @param directory an empty folder */
    public static Launch in(
            Path directory, String run, Path traces, Trial trial, List<Path> classPath, StartupCache startupCache)
            throws IOException {
        Path environment = Files.createDirectory(directory.resolve("environment"));
        ChildCommand command = ChildCommand.of(trial.transport(), classPath, startupCache, environment);
        return new Launch(trial, command, run, directory, Files.createDirectory(directory.resolve("host")), traces);
    }

    /** What the participants start from; a host apart may have less. */
    public String startedFrom() {
        return command.startupCache().inWords(ChildSpec.of(trial).getLast());
    }

    /** Starts the children. */
    public Children start(ChildLauncher launcher) throws IOException {
        return new Children(
                ChildSpec.of(trial),
                command,
                launcher,
                directory,
                traces,
                trial.parameters().nanos("timeLimit"));
    }
}
