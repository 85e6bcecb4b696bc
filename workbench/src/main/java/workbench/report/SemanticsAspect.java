package workbench.report;

import java.util.List;
import workbench.analysis.TrialSummary;

/**
 * Something in which transports differ beside their results.
 *
 * @param key as records name it
 */
record SemanticsAspect(String label, String key) {
    private static final String NOTHING = "–";

    /** In the order of a table's columns; style and deployment go before. */
    static final List<SemanticsAspect> ALL = List.of(
            new SemanticsAspect("buffering", "capacity"),
            new SemanticsAspect("blocks or spins", "waiting"),
            new SemanticsAspect("durability", "durability"),
            new SemanticsAspect("acknowledgement", "acknowledgement"),
            new SemanticsAspect("send returns", "send"),
            new SemanticsAspect("copies", "copies"),
            new SemanticsAspect("border", "border"),
            new SemanticsAspect("who gets the next", "next"));

    String of(TrialSummary trial) {
        return trial.semantics().getOrDefault(key, NOTHING);
    }
}
