package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the children of a trial are started, in a folder of their own.
 *
 * @param run the run's id
 * @param directory what they print lies here
 * @param hostDirectory for the host's files
 * @param traces what a child removes if this JVM is killed
 */
record Launch(Trial trial, ChildCommand command, String run, Path directory, Path hostDirectory, Path traces) {
    /** Of a run, with the start-up caches that are there. */
    static Launch in(Path directory, String run, Path traces, Trial trial, ClassPaths classPaths) throws IOException {
        List<Path> classPath = classPaths.of(trial.transport());
        return in(directory, run, traces, trial, classPath, StartupTraining.use(trial, classPath));
    }

    /** @param directory an empty folder */
    static Launch in(
            Path directory, String run, Path traces, Trial trial, List<Path> classPath, StartupCache startupCache)
            throws IOException {
        Path environment = Files.createDirectory(directory.resolve("environment"));
        ChildCommand command = ChildCommand.of(trial.transport(), classPath, startupCache, environment);
        return new Launch(trial, command, run, directory, Files.createDirectory(directory.resolve("host")), traces);
    }

    /** What the participants start from; a host apart may have less. */
    String startedFrom() {
        return command.startupCache().inWords(ChildSpec.of(trial).getLast());
    }

    /** Starts the children. */
    Children start(ChildLauncher launcher) throws IOException {
        return new Children(
                ChildSpec.of(trial),
                command,
                launcher,
                directory,
                traces,
                trial.parameters().nanos("timeLimit"));
    }

    /**
     * Starts the children, has them do what the runner says, and sees them end.
     *
     * @param exitNanos how long they may take to end when all is done
     */
    void run(TrialRunner runner, long exitNanos) throws IOException, RepetitionException, InterruptedException {
        try (Children children = start(ChildLauncher.FORKING)) {
            run(children, runner, exitNanos);
        }
    }

    /** Has children that were started do what the runner says, and sees them end. */
    void run(Children children, TrialRunner runner, long exitNanos) throws RepetitionException, InterruptedException {
        runner.run(children, run, hostDirectory);
        children.awaitExit(exitNanos);
    }
}
