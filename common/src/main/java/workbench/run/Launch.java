package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How the children of a trial are started, in a folder of their own.
 *
 * @param directory what they print lies here
 * @param hostDirectory for the host's files
 */
record Launch(Trial trial, ChildCommand command, Path directory, Path hostDirectory) {
    /** With the start-up caches that are there. */
    static Launch in(Path directory, Trial trial, ClassPaths classPaths) throws IOException {
        List<Path> classPath = classPaths.of(trial.transport());
        return in(
                directory,
                trial,
                classPath,
                new StartupCache.Use(classPath, trial.transport().id()));
    }

    /** @param directory an empty folder */
    static Launch in(Path directory, Trial trial, List<Path> classPath, StartupCache startupCache) throws IOException {
        Path environment = Files.createDirectory(directory.resolve("environment"));
        ChildCommand command = ChildCommand.of(trial.transport(), classPath, startupCache, environment);
        return new Launch(trial, command, directory, Files.createDirectory(directory.resolve("host")));
    }

    /**
     * Starts the children, has them do what the runner says, and sees them end.
     *
     * @param exitNanos how long they may take to end when all is done
     * @param started hears of the children, so that somebody else can end them
     */
    void run(TrialRunner runner, long exitNanos, Consumer<Children> started)
            throws IOException, RepetitionException, InterruptedException {
        long limitNanos = trial.parameters().nanos("timeLimit");
        try (Children children = new Children(ChildSpec.of(trial), command, directory, limitNanos)) {
            started.accept(children);
            runner.run(children, hostDirectory);
            children.awaitExit(exitNanos);
        }
    }
}
