package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbench.launch.ClassPaths;

/** The workbench as the build has packed it: started as a user starts it, in a process of its own. */
final class BuiltWorkbench {
    private final Path results;
    private final Map<String, String> variables;

    /** @param results where runs go that name no folder, and what is printed */
    BuiltWorkbench(Path results) {
        this(results, Map.of());
    }

    /** @param variables environment variables for it */
    BuiltWorkbench(Path results, Map<String, String> variables) {
        this.results = results;
        this.variables = variables;
    }

    static boolean has(String transport) {
        return transport.startsWith("jms-") || Files.exists(home().resolve("lib/mpi-module.classpath"));
    }

    Started start(String... arguments) throws IOException {
        return startIn(withDefaultSignals(), arguments);
    }

    /** @param context a command that takes another one as its arguments */
    Started startIn(List<String> context, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(context);
        command.add(home().resolve("bin/workbench").toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(results, "workbench", ".out");
        Path err = Files.createTempFile(results, "workbench", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(new File("/dev/null"));
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WORKBENCH_RESULTS", results.toString());
        environment.putAll(variables);
        return new Started(builder.start(), out, err);
    }

    /** A build in the background of a shell script ignores SIGINT, and so would all that it starts. */
    private static List<String> withDefaultSignals() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        return linux ? List.of("env", "--default-signal=INT") : List.of();
    }

    static Path home() {
        Path classes = ClassPaths.placeOf(BuiltWorkbench.class);
        try (Stream<Path> built = Files.list(classes.resolveSibling("dist"))) {
            return built.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("the distribution is not built; mvn package does it", e);
        }
    }

    /** One workbench that runs or has run. */
    record Started(Process process, Path outFile, Path errFile) {

        /** Returns the exit code. */
        int awaitEnd() throws InterruptedException {
            return process.waitFor();
        }

        /** Its child JVMs, in the order of their start. */
        List<ProcessHandle> children() {
            return process.descendants()
                    .sorted(Comparator.comparingLong(ProcessHandle::pid))
                    .toList();
        }

        String out() throws IOException {
            return Files.readString(outFile);
        }

        String err() throws IOException {
            return Files.readString(errFile);
        }
    }

    /** Sends a signal to processes, all in one go. */
    static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    /** Not alive, or dead and waiting for a parent that does not look after it. */
    static boolean hasEnded(ProcessHandle process) {
        try {
            return !process.isAlive()
                    || Files.readString(Path.of("/proc/" + process.pid() + "/stat"))
                            .contains(") Z ");
        } catch (IOException noSuchFile) {
            return !process.isAlive();
        }
    }
}
