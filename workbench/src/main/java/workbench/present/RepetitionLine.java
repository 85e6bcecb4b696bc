package workbench.present;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** A finished repetition on one line. */
public final class RepetitionLine {
    private RepetitionLine() {}

    /**
     * {@code round 1/3  producer-consumer over jms-artemis-vm (threads)  92,100 msg/s  ok}.
     *
     * @param saturated whether its rate was too much, where several are tried
     */
    public static String of(TrialRecord trial, Repetition repetition, int rounds, boolean saturated) {
        String ended = saturated ? "saturated" : repetition.status().id() + permitted(repetition);
        return "round " + repetition.round() + "/" + rounds + "  " + name(trial) + headline(repetition) + "  " + ended
                + (repetition.reason().isEmpty() ? "" : ": " + repetition.reason());
    }

    /** What a transport that may lose messages has lost. */
    private static String permitted(Repetition repetition) {
        boolean lost = repetition.status() == Status.OK
                && repetition.verdict() != null
                && !repetition.verdict().complaint().isEmpty();
        return lost ? ", " + repetition.verdict().complaint() : "";
    }

    /** {@code producer-consumer over jms-artemis-vm (threads), messageSize 64KiB}. */
    public static String name(TrialRecord trial) {
        return trial.workload() + " over " + placeAndVariation(trial)
                + (trial.twinOf().isEmpty() ? "" : ", once more");
    }

    /** {@code jms-artemis-vm (threads)}. */
    static String place(TrialRecord trial) {
        return trial.transport() + " (" + trial.deployment()
                + (trial.kernel().equals("native") ? "" : ", " + trial.kernel()) + ")";
    }

    /** {@code jms-artemis-vm (threads), messageSize 64KiB}. */
    static String placeAndVariation(TrialRecord trial) {
        return place(trial) + variation(trial.variation());
    }

    /** {@code , messageSize 64KiB}; mostly nothing. */
    static String variation(Map<String, String> variation) {
        return variation.entrySet().stream()
                .map(entry -> ", " + entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining());
    }

    private static String headline(Repetition repetition) {
        Metric metric = WorkloadMetrics.headline(repetition.workload()).orElse(null);
        Double value = metric == null ? null : repetition.metrics().all().get(metric.name());
        if (value == null || repetition.status() != Status.OK) {
            return "";
        }
        // No multiples here: the lines of a run are read below each other.
        return String.format(Locale.ROOT, "  %,.0f %s", value, metric.unit().symbol());
    }
}
