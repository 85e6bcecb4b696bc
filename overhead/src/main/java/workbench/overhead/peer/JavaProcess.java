package workbench.overhead.peer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM beside this one. What it prints goes into a file; when this JVM ends, it ends too. */
final class JavaProcess implements AutoCloseable {
    private static final int LAST_LINES = 5;

    private final String name;
    private final Process process;
    private final Path log;
    private final Thread hook;

    private JavaProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.hook = new Thread(process::destroyForcibly, "end " + name);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * @param name for people
     * @param words the main class and its arguments, which everybody on the machine can read
     */
    static JavaProcess start(
            String name,
            List<Path> classPath,
            List<String> options,
            List<String> words,
            Map<String, String> environment,
            Path log)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = Stream.of(List.of(java), options, List.of("-cp", joined), words)
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new JavaProcess(name, builder.start(), log);
    }

    boolean hasEndedWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** @throws PeerException if it has ended */
    void requireRunning() throws IOException {
        if (!process.isAlive()) {
            throw ended();
        }
    }

    /** @throws PeerException if it has ended otherwise than well */
    void requireSuccess() throws IOException {
        if (process.exitValue() != 0) {
            throw ended();
        }
    }

    private PeerException ended() throws IOException {
        return new PeerException(
                name + " ended with exit code " + process.exitValue() + "; its last words: " + lastLines());
    }

    private String lastLines() throws IOException {
        List<String> lines =
                Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty()
                ? "none"
                : String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** Asks it to end, and waits until it has. */
    void end(long patienceMillis) throws InterruptedException {
        process.destroy();
        if (!hasEndedWithin(patienceMillis)) {
            throw new PeerException(name + " did not end within " + patienceMillis / 1_000 + " s of being asked to");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook does its work now.
        }
    }
}
