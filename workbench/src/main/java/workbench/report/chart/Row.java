package workbench.report.chart;

import java.util.List;
import java.util.Map;
import workbench.analysis.TrialSummary;
import workbench.present.SteadinessText;
import workbench.present.VerdictText;

/**
 * A trial's place in a chart that has one below the other.
 *
 * @param value its value, as written at the end of the row
 * @param precision how well it is known; empty where it is not
 */
record Row(Measured trial, String name, String subordinate, String value, String precision) {
    /** Room for two lines of text and the marks; the script makes more where there is more text. */
    static final int HEIGHT = 46;

    /** For the script, which writes both ends of a row. */
    static List<Map<String, Object>> option(List<Row> rows) {
        return rows.stream()
                .map(row -> Options.map(
                        "name",
                        row.name,
                        "subordinate",
                        row.subordinate,
                        "value",
                        row.value,
                        "precision",
                        row.precision,
                        "remark",
                        remark(row.trial.summary())))
                .toList();
    }

    /** What must not be overlooked beside the value; empty if all is well. */
    static String remark(TrialSummary summary) {
        if (summary.bad().isEmpty() && summary.saturated().isEmpty()) {
            return summary.isSteady() ? "" : SteadinessText.STILL_WARMING_UP;
        }
        return summary.ok() == 0 ? VerdictText.of(summary) : summary.ok() + " of " + summary.repetitions() + " ok";
    }
}
