package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbench.analysis.TrialSummary;
import workbench.result.Status;

/** A trial's verdict. */
public final class VerdictText {
    private VerdictText() {}

    /**
     * {@code correct}, {@code correct, 12 lost} where the transport may lose, {@code saturated}, {@code 1 saturated}, {@code 1 failed},
     * {@code 2 failed, 1 timeout}, {@code unavailable}, {@code not run}.
     */
    public static String of(TrialSummary trial) {
        if (trial.repetitions() == 0) {
            return "not run";
        }
        if (trial.isCorrect() && trial.saturated().isEmpty()) {
            String complaint = trial.verdict().complaint();
            return "correct" + (complaint.isEmpty() ? "" : ", " + complaint);
        }
        if (trial.repetitions() == trial.saturations()) {
            return "saturated";
        }
        if (trial.isUnavailable()) {
            return "unavailable";
        }
        List<String> parts = new ArrayList<>();
        trial.saturated().ifPresent(sent -> parts.add(sent.n() + " saturated"));
        for (Status status : List.of(Status.FAILED, Status.TIMEOUT, Status.UNAVAILABLE)) {
            long count =
                    trial.bad().stream().filter(bad -> bad.status() == status).count();
            if (count > 0) {
                parts.add(count + " " + status.id());
            }
        }
        return String.join(", ", parts);
    }

    /** The verdict, and whether that was measured which lasts: {@code correct, still warming up}. */
    public static String standing(TrialSummary trial) {
        return of(trial) + (trial.isWarmingUp() ? ", " + SteadinessText.STILL_WARMING_UP : "");
    }

    /** {@code correct}, {@code saturated (45,123/s)}. */
    static String withRate(TrialSummary trial) {
        return of(trial)
                + trial.saturated()
                        .map(sent -> String.format(Locale.ROOT, " (%,.0f/s)", sent.median()))
                        .orElse("");
    }
}
