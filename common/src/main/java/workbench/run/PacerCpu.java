package workbench.run;

import workbench.cost.Costs;
import workbench.workload.Pacing;

/**
 * CPU time that producers of an open loop took to wait for their schedule. It is no cost of sending and is taken off the CPU time of their JVM.
 *
 * @param guessedNanos of waits that were too short to be measured, if they took the CPU all the time
 */
record PacerCpu(long measuredNanos, long guessedNanos) {
    static final PacerCpu NONE = new PacerCpu(0, 0);

    /** Of the CPU time that is left, so much may rest on a guess. */
    static final double MOST_GUESSED = 0.05;

    static PacerCpu of(Pacing pacing) {
        return new PacerCpu(pacing.cpuNanos(), pacing.guessedCpuNanos());
    }

    PacerCpu plus(PacerCpu other) {
        return new PacerCpu(measuredNanos + other.measuredNanos, guessedNanos + other.guessedNanos);
    }

    boolean isNone() {
        return equals(NONE);
    }

    long nanos() {
        return measuredNanos + guessedNanos;
    }

    /** What a JVM has used beside; its CPU time is unknown where too much of it would be guessed. */
    Costs takenFrom(Costs costs) {
        if (isNone() || costs.cpuNanos() == Costs.UNKNOWN) {
            return costs;
        }
        long left = costs.cpuNanos() - nanos();
        return costs.withCpuNanos(left <= 0 || guessedNanos > MOST_GUESSED * left ? Costs.UNKNOWN : left);
    }
}
