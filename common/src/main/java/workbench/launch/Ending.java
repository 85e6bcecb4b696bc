package workbench.launch;

import java.util.Map;
import java.util.Optional;
import workbench.cost.MemoryKills;
import workbench.plan.Defaults;

/** How a child has ended that should not have, as the end of a sentence about it. */
record Ending(int exitCode, LastWords printed, KnownCause cause, MemoryKills kills) {
    private static final int SIGNALLED = 128;
    private static final int KILL = 9;
    private static final int OUT_OF_MEMORY = 3;
    private static final Map<Integer, String> SIGNALS =
            Map.of(1, "SIGHUP", 2, "SIGINT", 6, "SIGABRT", 9, "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");

    String inWords() {
        Optional<String> crash = printed.crash();
        if (crash.isPresent()) {
            return "crashed (" + crash.get() + "): the report of its JVM is in the folder 'logs' of the run";
        }
        if (exitCode == SIGNALLED + KILL && kills.happened()) {
            return "was ended by the kernel, which had no memory left"
                    + kills.limitBytes()
                            .map(bytes -> " (the control group may use " + (bytes >> 20) + " MiB)")
                            .orElse("")
                    + ": allow more memory, or run fewer participants";
        }
        if (exitCode > SIGNALLED) {
            return "was killed (signal " + signal(exitCode - SIGNALLED) + ")";
        }
        if (exitCode == OUT_OF_MEMORY && printed.whole().contains("OutOfMemoryError")) {
            return "ran out of memory: its heap is limited to " + (Defaults.CHILD_HEAP_BYTES >> 20) + " MiB";
        }
        return "ended too early"
                + cause.of(printed.whole())
                        .map(known -> ": " + known)
                        .orElseGet(() -> " with exit code " + exitCode + printed.shown());
    }

    private static String signal(int number) {
        return SIGNALS.containsKey(number) ? number + ", " + SIGNALS.get(number) : Integer.toString(number);
    }
}
