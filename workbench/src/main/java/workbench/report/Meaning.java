package workbench.report;

import java.util.List;
import workbench.analysis.TrialSummary;

/**
 * Something in which transports differ beside their figures.
 *
 * @param key as records name it
 */
record Meaning(String label, String key) {
    private static final String NOTHING = "–";

    /** In the order of a table's columns; style and deployment go before. */
    static final List<Meaning> ALL = List.of(
            new Meaning("buffering", "capacity"),
            new Meaning("blocks or spins", "waiting"),
            new Meaning("durability", "durability"),
            new Meaning("acknowledgement", "acknowledgement"),
            new Meaning("send returns", "send"),
            new Meaning("copies", "copies"),
            new Meaning("border", "border"),
            new Meaning("who gets the next", "next"));

    String of(TrialSummary trial) {
        return trial.semantics().getOrDefault(key, NOTHING);
    }
}
