package workbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import workbench.result.Repetition;
import workbench.result.RunRecord;

/** What else the machine did while it measured, where it was so much that the results may have suffered. All limits are here. */
public sealed interface MachineNoise {
    /** In less time the counters of the system are too coarse for shares. */
    double LEAST_SECONDS = 0.5;

    /** Of the threads that could run at the start, more than one for two processors were others'. */
    double LOAD_PER_PROCESSOR = 0.5;

    /** It was busy before the run began. */
    record BusyStart(double load, double processors) implements MachineNoise {}

    /** The CPU's frequency follows the load. */
    record ChangingFrequency(String governor) implements MachineNoise {}

    /** Whoever uses more processors than this for a while is made to wait. */
    record Quota(double processors) implements MachineNoise {}

    /**
     * Seen while repetitions ran.
     *
     * @param worst of those above the limit
     * @param repetitions that were above it
     * @param watched repetitions of which that is known
     */
    record Seen(Sign sign, double worst, int repetitions, long watched) implements MachineNoise {}

    /** By what a disturbance shows. */
    enum Sign {
        /** An idle machine runs something now and then, and the system counts CPU time in ticks. */
        OTHER_CPU("otherCpuShare", 0.10, true),
        /** As much as the smallest differences that one wants to see; a virtual machine of one's own shows less. */
        STEAL("stealShare", 0.02, true),
        /** The controlling JVM waits; if it takes more, it disturbs. */
        CONTROLLER_CPU("controllerCpuShare", 0.05, true),
        /** Some three time slices of the scheduler: a thread waits longer only where several others want each CPU, or the machine stands still. */
        LATE_THREADS("hiccupP99Nanos", 10e6, false),
        /** No scheduler does that: a virtual machine was stopped, or memory was swapped. */
        STANDSTILL("hiccupMaxNanos", 100e6, false),
        /** Threads waited since their quota was used up; less is a matter of one period's end. */
        THROTTLED("throttledNanos", 1e6, false),
        /** The system had to find memory for whoever wanted more. */
        MEMORY_LIMIT("memoryLimitHits", 0, false),
        /** Two clocks were apart; on a busy machine they are not read at once. */
        SUSPENDED("suspendedNanos", 1e9, false);

        private final String fact;
        private final double limit;
        private final boolean needsTime;

        /** @param needsTime whether it is a share that a short repetition does not tell */
        Sign(String fact, double limit, boolean needsTime) {
            this.fact = fact;
            this.limit = limit;
            this.needsTime = needsTime;
        }

        /** As {@link Repetition#machine} calls it. */
        public String fact() {
            return fact;
        }

        private boolean isIn(Repetition repetition) {
            boolean longEnough = !needsTime || number(repetition.machine(), "watchedSeconds") >= LEAST_SECONDS;
            return longEnough && number(repetition.machine(), fact) > limit;
        }
    }

    /** What was seen at the start of the run, then what in how many repetitions. */
    static List<MachineNoise> of(RunRecord run, List<Repetition> repetitions) {
        List<MachineNoise> noise = new ArrayList<>();
        double load = number(run.environment(), "loadAverage");
        double processors = number(run.environment(), "processors");
        if (processors > 0 && load > LOAD_PER_PROCESSOR * processors) {
            noise.add(new BusyStart(load, processors));
        }
        Object governor = run.environment().get("cpuGovernor");
        if (governor != null && !governor.equals("performance")) {
            noise.add(new ChangingFrequency(governor.toString()));
        }
        double quota = number(run.environment(), "cpuQuota");
        if (quota > 0) {
            noise.add(new Quota(quota));
        }
        noise.addAll(seen(repetitions));
        return noise;
    }

    /** Of those that were above a limit. */
    static List<Seen> seen(List<Repetition> repetitions) {
        long watched = repetitions.stream().filter(r -> !r.machine().isEmpty()).count();
        List<Seen> all = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            double[] above = repetitions.stream()
                    .filter(sign::isIn)
                    .mapToDouble(repetition -> number(repetition.machine(), sign.fact))
                    .toArray();
            if (above.length > 0) {
                double worst = Arrays.stream(above).max().getAsDouble();
                all.add(new Seen(sign, worst, above.length, watched));
            }
        }
        return all;
    }

    static double number(Map<String, Object> values, String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
