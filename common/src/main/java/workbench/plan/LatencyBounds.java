package workbench.plan;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import workbench.metric.RecordedTimes;
import workbench.result.LatencyBound;
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.Units;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Reads bounds as they are typed, and refuses those that nothing can be told of. */
public final class LatencyBounds {
    private LatencyBounds() {}

    /** @throws UsageException if it is not like {@code p99=5ms} */
    public static LatencyBound parse(String text) {
        String[] parts = text.split("=", 2);
        OptionalLong nanos = parts.length < 2 ? OptionalLong.empty() : Units.nanos(parts[1]);
        if (nanos.isEmpty() || nanos.getAsLong() <= 0) {
            throw new UsageException("--bound cannot be '" + text + "': allowed is PERCENTILE=TIME, such as p99=5ms.");
        }
        if (!RecordedTimes.PERCENTILES.contains(parts[0])) {
            throw new UsageException(
                    "--bound cannot be '" + text + "': " + Suggestions.suggestion(parts[0], RecordedTimes.PERCENTILES));
        }
        return new LatencyBound(parts[0], nanos.getAsLong());
    }

    /**
     * Checks that there is something to be asked.
     *
     * @param known workloads that could be chosen instead
     * @throws UsageException if no trial measures latency
     */
    static void check(LatencyBound bound, List<Trial> trials, List<Workload> known) {
        if (trials.stream().noneMatch(trial -> trial.workload().measuresLatency(trial.parameters()))) {
            throw new UsageException("--bound cannot be '" + bound.percentile() + "="
                    + Units.formatNanos(bound.nanos()) + "' here: "
                    + reason(trials.stream().map(Trial::workload).toList(), known));
        }
    }

    private static String reason(List<Workload> chosen, List<Workload> known) {
        String atFullSpeed = names(chosen);
        return atFullSpeed.isEmpty()
                ? "what is run has no latency of messages; name a workload that has, with --workload " + names(known)
                        + "."
                : atFullSpeed + " runs at full speed, where messages wait and have no latency; add --rate RATE, or"
                        + " --set " + CommonParameters.MAX_IN_FLIGHT + "=1.";
    }

    /** Those that can be run by a schedule. */
    private static String names(List<Workload> workloads) {
        return workloads.stream()
                .filter(OpenLoop::isPossible)
                .map(Workload::name)
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
