package workbench.analysis;

import workbench.result.Repetition;

/** How long a JVM that takes part may have done nothing before its repetition says something else than it seems to. */
public final class Standstill {
    /** Its longest one, as a repetition's facts of the machine have it. */
    public static final String FACT = "standstillMaxNanos";

    /** A thread waits longer for its turn only where the machine is overloaded. */
    private static final double LEAST_NANOS = 100e6;

    /** From this share of the timed part on, a 99th percentile tells of the standstill. */
    private static final double LEAST_SHARE = 0.01;

    private static final double NANOS_PER_SECOND = 1e9;

    private Standstill() {}

    /** @param timedSeconds how long the timed part took */
    public static boolean counts(double nanos, double timedSeconds) {
        return nanos >= LEAST_NANOS && nanos >= LEAST_SHARE * timedSeconds * NANOS_PER_SECOND;
    }

    static boolean isIn(Repetition repetition) {
        return counts(
                MachineNoise.number(repetition.machine(), FACT),
                MachineNoise.number(repetition.machine(), "watchedSeconds"));
    }
}
