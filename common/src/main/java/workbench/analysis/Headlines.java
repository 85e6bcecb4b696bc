package workbench.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.result.Repetition;

/** The headline metric of each good repetition so far, by trial: all that a {@link StoppingRule} needs of a run. */
public final class Headlines {
    private final Map<String, List<Double>> byTrial = new LinkedHashMap<>();

    public void add(Repetition repetition) {
        if (TrialSummary.isGood(repetition)) {
            WorkloadMetrics.headline(repetition.workload())
                    .map(metric -> repetition.metrics().all().get(metric.name()))
                    .ifPresent(value -> byTrial.computeIfAbsent(repetition.trial(), id -> new ArrayList<>())
                            .add(value));
        }
    }

    public Collection<double[]> values() {
        return byTrial.values().stream()
                .map(values -> values.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }
}
