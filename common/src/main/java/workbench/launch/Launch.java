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
    private static final String CLASS_PATH = "-cp";
    private static final String ERROR_FILE = "-XX:ErrorFile=";
    private static final String REPLAY_FILE = "-XX:ReplayDataFile=";

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
        Path host = Files.createDirectory(hostDirectory(directory));
        return new Launch(trial, classPath, startupCache, environment, run, directory, host, traces);
    }

    /** Where the host's files lie in the folder of a repetition. */
    public static Path hostDirectory(Path directory) {
        return directory.resolve("host");
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
        // Before the class path, which stays the last word but one.
        words.addAll(words.indexOf(CLASS_PATH), reports());
        words.add(ChildMain.class.getName());
        return words;
    }

    /** What a JVM writes when it crashes lies beside what it printed, not in whatever folder the user is in, and is no image of its whole memory. */
    private List<String> reports() {
        String folder = directory.toString().replace("%", "%%");
        return List.of(
                "-XX:-CreateCoredumpOnCrash",
                ERROR_FILE + folder + File.separator + "crash-%p.log",
                REPLAY_FILE + folder + File.separator + "replay-%p.log");
    }

    /** Whether a child's option names a file of its repetition alone. */
    public static boolean isOfOneRepetition(String option) {
        return option.startsWith(ERROR_FILE) || option.startsWith(REPLAY_FILE);
    }

    /** A JVM with the same options and class path; what it runs is to be added. */
    public List<String> java(List<String> furtherOptions) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(Defaults.CHILD_JVM_OPTIONS);
        words.addAll(trial.transport().jvmOptions());
        words.addAll(furtherOptions);
        words.add(CLASS_PATH);
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return words;
    }
}
