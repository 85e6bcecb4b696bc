package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.metric.RecordedTimes;
import workbench.result.FewSamples;

/** Why a percentile is blank, or a trial is not ranked: there are too few samples to tell. */
public final class BlankText {
    /** Stands in place of a rank and a ratio. */
    static final String TOO_FEW_TO_RANK = "too few to rank";

    /** Where more have it, names would not help. */
    private static final int MOST_NAMED = 4;

    private BlankText() {}

    /** A sentence without a full stop for each of these metrics that is blank for a trial. */
    public static List<String> of(List<Metric> metrics, List<TrialSummary> trials) {
        List<String> sentences = new ArrayList<>();
        for (Metric metric : metrics) {
            List<TrialSummary> blank = trials.stream()
                    .filter(trial -> trial.blank().containsKey(metric.name()))
                    .toList();
            if (!blank.isEmpty()) {
                sentences.add(sentence(metric, blank, trials.size()));
            }
        }
        return sentences;
    }

    private static String sentence(Metric metric, List<TrialSummary> blank, int all) {
        FewSamples fewest = blank.stream()
                .map(trial -> trial.blank().get(metric.name()))
                .reduce(FewSamples::fewest)
                .orElseThrow();
        return label(metric.name()) + " is blank" + (blank.size() == all ? "" : " for " + names(blank)) + ": "
                + reason(fewest);
    }

    private static String names(List<TrialSummary> trials) {
        return trials.size() > MOST_NAMED
                ? Prose.counted(trials.size(), "trial")
                : Prose.enumerated(trials.stream()
                        .map(trial -> RepetitionLine.placeAndVariation(trial.trial()))
                        .toList());
    }

    /** {@code it takes 1,000 samples in a repetition, and there were 9}. */
    private static String reason(FewSamples few) {
        return String.format(
                Locale.ROOT,
                "it takes %,d samples in a repetition, and there %s %,d",
                few.least(),
                few.samples() == 1 ? "was" : "were",
                few.samples());
    }

    /** Why a trial lacks a metric; empty if it does not for want of samples. */
    static Optional<String> of(Metric metric, TrialSummary trial) {
        return Optional.ofNullable(trial.blank().get(metric.name()))
                .map(few -> label(metric.name()) + ": " + reason(few));
    }

    /** {@code 9 samples, and it takes 1000}: for files, without a comma that sets digits apart. */
    public static String brief(FewSamples few) {
        return few.samples() + (few.samples() == 1 ? " sample" : " samples") + " and it takes " + few.least();
    }

    /** Of a repetition, for files: {@code latencyNanos.p99: 9 samples and it takes 1000}. */
    public static List<String> brief(Map<String, FewSamples> blank) {
        return blank.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + brief(entry.getValue()))
                .toList();
    }

    /** {@code not ranked: a repetition had 1 message, and a rate takes 20}; empty if it did enough. */
    static Optional<String> notRanked(TrialSummary trial) {
        return trial.fewOperations()
                .map(few -> "not ranked: a rate takes " + few.least() + " "
                        + WorkloadMetrics.operationName(trial.workload()) + "s" + " in a repetition, and there "
                        + (few.samples() == 1 ? "was " : "were ") + few.samples());
    }

    /** {@code latency p99}, also where tables have the short {@code p99}. */
    private static String label(String metric) {
        return Stream.of(MetricCatalogue.LATENCY, MetricCatalogue.SOJOURN, MetricCatalogue.SEND_LAG)
                .filter(times -> times.includes(metric))
                .map(times ->
                        times.label() + " " + metric.substring(times.nameOf("").length()))
                .findFirst()
                .orElse(metric);
    }

    /** {@code p99 takes 1,000 samples in a repetition}. */
    static String needs(String percentile) {
        return String.format(
                Locale.ROOT,
                "%s takes %,d samples in a repetition",
                percentile,
                RecordedTimes.leastSamples(percentile));
    }
}
