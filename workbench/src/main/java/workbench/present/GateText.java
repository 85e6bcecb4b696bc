package workbench.present;

import java.util.List;
import java.util.Locale;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;
import workbench.analysis.Sample;

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
                    case WARMING_UP ->
                        " could not be compared: one of the two "
                                + failure.trial()
                                        .disturbance()
                                        .map(by -> SteadinessText.standing(failure.trial()))
                                        .orElse("was " + SteadinessText.STILL_WARMING_UP);
                    case TOO_FEW ->
                        " has too few good repetitions in common to be compared: it takes " + Sample.LEAST_TO_RANK
                                + " on each side";
                    case FEW_OPERATIONS ->
                        " could not be compared: it did too little in a repetition for a rate to be told";
                    case ITSELF -> " was compared with itself: name another run";
                    case NOT_OK -> " has repetitions that are not ok: " + VerdictText.of(failure.trial());
                    case SATURATED -> " does not always reach its rate any more: " + VerdictText.of(failure.trial());
                    case NOT_MEASURED -> " was not measured";
                    case NOT_MEASURED_IN_A -> " was not measured in A";
                    case MISSING -> " is missing";
                    case MISSING_IN_A -> " is missing in A";
                };
    }
}
