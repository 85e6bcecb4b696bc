package workbench.present;

import java.util.List;
import java.util.Locale;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;

/** Whether a gate holds, and why not. */
final class GateText {
    private GateText() {}

    static String verdict(Gate gate, RunContrast contrast) {
        List<String> failures = failures(gate, contrast);
        if (!failures.isEmpty()) {
            return "Gate " + gate.rule() + " FAILS: " + String.join("; ", failures) + ".";
        }
        int undecided = gate.undecided(contrast).size();
        return "Gate " + gate.rule() + " holds"
                + (undecided == 0
                        ? "."
                        : ", but " + undecided + " of " + contrast.pairs().size()
                                + " pairs may be slower by more than that for all that their intervals tell: more rounds"
                                + " would tell more.");
    }

    /** A sentence each, without a full stop; none if it holds. */
    static List<String> failures(Gate gate, RunContrast contrast) {
        return gate.failures(contrast).stream().map(GateText::failure).toList();
    }

    private static String failure(Gate.Failure failure) {
        return failure.trial().id()
                + switch (failure.reason()) {
                    case SLOWER -> String.format(Locale.ROOT, " is slower by %.1f %%", 100 * failure.slowDown());
                    case WARMING_UP -> " could not be compared: one of the two was " + SteadinessText.STILL_WARMING_UP;
                    case NOT_OK -> " has repetitions that are not ok: " + VerdictText.of(failure.trial());
                    case SATURATED -> " does not always reach its rate any more: " + VerdictText.of(failure.trial());
                    case NOT_MEASURED -> " was not measured";
                    case MISSING -> " is missing";
                };
    }
}
