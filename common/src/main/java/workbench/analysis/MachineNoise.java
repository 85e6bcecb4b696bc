package workbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import workbench.result.Repetition;
import workbench.result.RunRecord;

/** What else the machine did while it measured, where it was so much that the results may have suffered. All limits are here. */
final class MachineNoise {
    /** An idle machine runs something now and then, and the system counts CPU time in ticks. */
    private static final double OTHER_CPU_SHARE = 0.10;

    /** As much as the smallest differences that one wants to see; a virtual machine of one's own shows less. */
    private static final double STEAL_SHARE = 0.02;

    /** Some three time slices of the scheduler: a thread waits longer only where several others want each CPU, or the machine stands still. */
    private static final double HICCUP_P99_NANOS = 10e6;

    /** No scheduler does that: a virtual machine was stopped, or memory was swapped. */
    private static final double HICCUP_MAX_NANOS = 100e6;

    /** The controlling JVM waits; if it takes more, it disturbs. */
    private static final double CONTROLLER_CPU_SHARE = 0.05;

    /** In less time the counters of the system are too coarse for shares. */
    private static final double LEAST_SECONDS = 0.5;

    /** Of the threads that could run at the start, more than one for two processors were others'. */
    private static final double LOAD_PER_PROCESSOR = 0.5;

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "otherCpuShare",
                    OTHER_CPU_SHARE,
                    true,
                    share -> "other processes used up to " + percent(share) + " of the CPU while measuring"),
            new Sign(
                    "stealShare",
                    STEAL_SHARE,
                    true,
                    share -> "the hypervisor kept back up to " + percent(share) + " of the CPU while measuring"),
            new Sign(
                    "controllerCpuShare",
                    CONTROLLER_CPU_SHARE,
                    true,
                    share -> "the controlling JVM itself used up to " + percent(share) + " of the CPU while measuring"),
            new Sign(
                    "hiccupP99Nanos",
                    HICCUP_P99_NANOS,
                    false,
                    nanos -> "a thread that only sleeps woke up to " + millis(nanos)
                            + " too late in 1 of 100 cases: its turn did not come"),
            new Sign(
                    "hiccupMaxNanos",
                    HICCUP_MAX_NANOS,
                    false,
                    nanos -> "a thread that only sleeps was held up for " + millis(nanos)
                            + ": the machine stood still or was overloaded"));

    private MachineNoise() {}

    /** @param needsTime whether it is a share that a short repetition does not tell */
    private record Sign(String name, double limit, boolean needsTime, DoubleFunction<String> sentence) {
        double above(Repetition repetition) {
            boolean longEnough = !needsTime || number(repetition.machine(), "watchedSeconds") >= LEAST_SECONDS;
            double value = number(repetition.machine(), name);
            return longEnough && value > limit ? value : 0;
        }
    }

    /** Sentences without a full stop: what was seen at the start of the run, then what in how many repetitions. */
    static List<String> warnings(RunRecord run, List<Repetition> repetitions) {
        List<String> warnings = new ArrayList<>(atStart(run.environment()));
        long watched = repetitions.stream().filter(r -> !r.machine().isEmpty()).count();
        for (Sign sign : SIGNS) {
            double[] above = repetitions.stream()
                    .mapToDouble(sign::above)
                    .filter(value -> value > 0)
                    .toArray();
            if (above.length > 0) {
                double worst = Arrays.stream(above).max().getAsDouble();
                warnings.add("in " + above.length + " of " + watched + " repetitions "
                        + sign.sentence().apply(worst));
            }
        }
        return warnings;
    }

    private static List<String> atStart(Map<String, Object> environment) {
        List<String> warnings = new ArrayList<>();
        double load = number(environment, "loadAverage");
        double processors = number(environment, "processors");
        if (processors > 0 && load > LOAD_PER_PROCESSOR * processors) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "it was busy before the run began, with a build perhaps: a load of %.1f on %.0f processors in the"
                            + " minute before",
                    load,
                    processors));
        }
        Object governor = environment.get("cpuGovernor");
        if (governor != null && !governor.equals("performance")) {
            warnings.add("the CPU's frequency follows the load (governor '" + governor
                    + "'): with 'performance' results scatter less");
        }
        return warnings;
    }

    private static double number(Map<String, Object> values, String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.0f ms", nanos / 1e6);
    }
}
