package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.analysis.Batches;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Operation;

/** Of what the percentiles are percentiles, where operations were too short to be timed one by one. */
public final class BatchesText {
    private BatchesText() {}

    /** A sentence for all trials whose batches are of one size; none where there are no batches. */
    public static List<String> of(List<TrialSummary> trials) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        trials.forEach(trial -> phrase(trial)
                .ifPresent(phrase -> names.computeIfAbsent(phrase, p -> new ArrayList<>())
                        .add(RepetitionLine.placeAndVariation(trial.trial()))));
        List<String> sentences = new ArrayList<>();
        names.forEach(
                (phrase, having) -> sentences.add("p50 and p99 of " + String.join("; ", having) + " are of " + phrase));
        return sentences;
    }

    /** {@code batches of 16 round trips, timed together}, {@code batches of 8 to 16 messages, of which one is timed}. */
    static Optional<String> phrase(TrialSummary trial) {
        Operation operation = WorkloadMetrics.operation(trial.workload());
        String timed = operation == Operation.ROUND_TRIP ? "timed together" : "of which one is timed";
        return Batches.of(trial)
                .map(batches -> "batches of " + size(batches) + " " + operation.plural() + ", " + timed);
    }

    private static String size(Batches batches) {
        return batches.fewest() == batches.most()
                ? Integer.toString(batches.most())
                : batches.fewest() + " to " + batches.most();
    }
}
