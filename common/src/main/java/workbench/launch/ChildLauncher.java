package workbench.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a child JVM comes to be. */
@FunctionalInterface
public interface ChildLauncher {
    /** A JVM of its own for each child of each repetition: what is measured runs where nothing has run before. */
    ChildLauncher FORKING = (words, environment, log) -> {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        return builder.start();
    };

    /**
     * @param words the command: a JVM, its options, its class path, its main class
     * @param environment variables beside those of this process
     * @param log takes what it prints
     */
    Process start(List<String> words, Map<String, String> environment, Path log) throws IOException;
}
