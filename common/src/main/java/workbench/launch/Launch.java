package workbench.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.control.ChildMain;
import workbench.plan.Defaults;
import workbench.plan.Trial;

/**
 * How the children of a trial are started, in a folder of their own: the JVM that runs the workbench, fixed options, its transport's class path and
 * nothing else.
 *
 * @param environment variables that its transport asks for
 * @param run the run's id
 * @param directory what they print lies here
 * @param hostDirectory for the host's files
 * @param traces what a child removes if this JVM is killed
 */
public record Launch(
        Trial trial,
        List<Path> classPath,
        StartupCache startupCache,
        Map<String, String> environment,
        String run,
        Path directory,
        Path hostDirectory,
        Path traces) {
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
        Path files = Files.createDirectory(directory.resolve("environment"));
        Map<String, String> environment = trial.transport().environment(files);
        Path host = Files.createDirectory(directory.resolve("host"));
        return new Launch(trial, classPath, startupCache, environment, run, directory, host, traces);
    }

    /** What the participants start from; a host apart may have less. */
    public String startedFrom() {
        return startupCache.inWords(ChildSpec.of(trial).getLast());
    }

    /** Starts the children. */
    public Children start(ChildLauncher launcher) throws IOException {
        return new Children(this, launcher);
    }

    List<String> words(ChildSpec child) {
        List<String> words = java(startupCache.options(child));
        words.add(ChildMain.class.getName());
        return words;
    }

    /** A JVM with the same options and class path; what it runs is to be added. */
    public List<String> java(List<String> furtherOptions) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(Defaults.CHILD_JVM_OPTIONS);
        words.addAll(trial.transport().jvmOptions());
        words.addAll(furtherOptions);
        words.add("-cp");
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return words;
    }
}
