package workbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import workbench.control.Frame;
import workbench.plan.Defaults;

/**
 * Finds the root among several signs of a failure. A process that was killed comes first: the others' broken connections are its
 * consequence. Then what a host says, then what participants say.
 */
final class Diagnosis {
    private static final int SIGNALLED = 128;
    private static final Map<Integer, String> SIGNALS =
            Map.of(1, "SIGHUP", 2, "SIGINT", 6, "SIGABRT", 9, "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");
    private static final int OUT_OF_MEMORY = 3;
    private static final int LOG_LINES = 3;

    private Diagnosis() {}

    static String of(List<Event> signs, List<ChildSpec> specs, IntFunction<Path> logs) {
        for (Event sign : signs) {
            if (sign instanceof Event.Gone gone) {
                ChildSpec spec = specs.get(gone.child());
                return spec.label() + " " + ending(gone.exitCode(), logs.apply(gone.child()));
            }
        }
        String told = null;
        for (Event sign : signs) {
            if (sign instanceof Event.Said said && said.frame() instanceof Frame.Failed failed) {
                boolean host = specs.get(said.child()).host();
                if (told == null || host) {
                    told = failed.who() + " failed: " + failed.reason();
                }
            }
        }
        return told == null ? "a child process failed" : told;
    }

    private static String ending(int exitCode, Path log) {
        if (exitCode > SIGNALLED) {
            int signal = exitCode - SIGNALLED;
            return "was killed (signal " + signal
                    + SIGNALS.getOrDefault(signal, "").transform(n -> n.isEmpty() ? "" : ", " + n) + ")";
        }
        String tail = tail(log);
        if (exitCode == OUT_OF_MEMORY && tail.contains("OutOfMemoryError")) {
            return "ran out of memory: its heap is limited to " + (Defaults.CHILD_HEAP_BYTES >> 20) + " MiB";
        }
        return "ended too early with exit code " + exitCode + (tail.isEmpty() ? "" : "; it last printed: " + tail);
    }

    /** The last lines that the child printed, in one. */
    private static String tail(Path log) {
        try {
            List<String> lines =
                    Files.readAllLines(log).stream().filter(l -> !l.isBlank()).toList();
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }
}
