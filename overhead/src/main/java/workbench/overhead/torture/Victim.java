package workbench.overhead.torture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A run as a user starts it, in processes of its own, and all processes that it was seen to have. */
final class Victim implements AutoCloseable {
    private static final Pattern TOLD = Pattern.compile("^round \\d+/\\d+ .* ok$", Pattern.MULTILINE);
    private static final long LOOK_MILLIS = 20;

    private final Process process;
    private final Path output;
    private final Set<ProcessHandle> children = new LinkedHashSet<>();

    private Victim(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** @param program the workbench as it was built */
    static Victim start(Path program, Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Victim(builder.start(), output);
    }

    /** Lets it run for so long; false if it has ended before that. */
    boolean run(long millis) throws InterruptedException {
        return !awaitEnd(millis);
    }

    /** Whether it has ended within so long. */
    boolean awaitEnd(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        do {
            process.descendants().forEach(children::add);
            if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        } while (System.nanoTime() < deadline);
        return false;
    }

    /** Kills what is meant; false if there was none of it. */
    boolean kill(Target target, RandomGenerator random) {
        List<ProcessHandle> now = process.descendants().toList();
        List<ProcessHandle> meant = new ArrayList<>();
        if (target == Target.BOTH) {
            meant.addAll(now);
        }
        if (target == Target.CHILD) {
            if (now.isEmpty()) {
                return false;
            }
            meant.add(now.get(random.nextInt(now.size())));
        } else {
            meant.add(process.toHandle());
        }
        children.addAll(now);
        meant.forEach(ProcessHandle::destroyForcibly);
        return true;
    }

    /** Of its children, those that live on so long after its end. */
    List<ProcessHandle> orphans(long patienceMillis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (children.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MILLIS);
        }
        return children.stream().filter(ProcessHandle::isAlive).toList();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** How many repetitions it has told to be ok. */
    long told() throws IOException {
        return TOLD.matcher(output()).results().count();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
