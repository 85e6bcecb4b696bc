package workbench.present;

import java.util.Locale;
import workbench.analysis.TrialSummary;

/** A trial's verdict in a table. */
final class VerdictText {
    private VerdictText() {}

    /** {@code correct}, {@code saturated (45,123/s)}. */
    static String of(TrialSummary trial) {
        return trial.verdictInWords()
                + trial.saturated()
                        .map(sent -> String.format(Locale.ROOT, " (%,.0f/s)", sent.median()))
                        .orElse("");
    }
}
