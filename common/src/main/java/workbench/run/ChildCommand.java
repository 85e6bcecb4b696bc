package workbench.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import workbench.control.ChildMain;

/** How a child JVM is started: the JVM that runs the workbench, fixed options, its transport's class path and nothing else. */
final class ChildCommand {
    private ChildCommand() {}

    static List<String> of(Trial trial, List<Path> classPath) {
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
