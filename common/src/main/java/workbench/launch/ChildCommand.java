package workbench.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.control.ChildMain;
import workbench.plan.Defaults;
import workbench.transport.Transport;

/**
 * How a child JVM is started: the JVM that runs the workbench, fixed options, its transport's class path and nothing else.
 *
 * @param environment variables that its transport asks for
 */
public record ChildCommand(
        List<String> options, List<Path> classPath, StartupCache startupCache, Map<String, String> environment) {

    /** @param directory an empty folder for whatever files the variables name */
    static ChildCommand of(Transport transport, List<Path> classPath, StartupCache startupCache, Path directory)
            throws IOException {
        List<String> options = new ArrayList<>(Defaults.CHILD_JVM_OPTIONS);
        options.addAll(transport.jvmOptions());
        return new ChildCommand(options, classPath, startupCache, transport.environment(directory));
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
        words.addAll(options);
        words.addAll(furtherOptions);
        words.add("-cp");
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return words;
    }
}
