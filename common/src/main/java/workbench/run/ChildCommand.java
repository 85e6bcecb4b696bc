package workbench.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.control.ChildMain;

/** How a child JVM is started: the JVM that runs the workbench, fixed options, its transport's class path and nothing else. */
record ChildCommand(List<String> words, Map<String, String> environment) {

    static ChildCommand of(Trial trial, List<Path> classPath, Path directory) throws IOException {
        return new ChildCommand(words(trial, classPath), trial.transport().environment(directory));
    }

    private static List<String> words(Trial trial, List<Path> classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Defaults.CHILD_JVM_OPTIONS);
        command.addAll(trial.transport().jvmOptions());
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(ChildMain.class.getName());
        return command;
    }
}
