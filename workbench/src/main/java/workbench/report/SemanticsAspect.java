package workbench.report;

import java.util.List;
import workbench.analysis.TrialSummary;
import workbench.present.SemanticsWords;

/**
 * Something in which transports differ beside their results.
 *
 * @param key as the words are named
 */
record SemanticsAspect(String label, String key) {
    private static final String NOTHING = "–";

    /** In the order of a table's columns; style and deployment go before. */
    static final List<SemanticsAspect> ALL = List.of(
            new SemanticsAspect("buffering", SemanticsWords.CAPACITY),
            new SemanticsAspect("blocks or spins", SemanticsWords.WAITING),
            new SemanticsAspect("durability", SemanticsWords.DURABILITY),
            new SemanticsAspect("acknowledgement", SemanticsWords.ACKNOWLEDGEMENT),
            new SemanticsAspect("send returns", SemanticsWords.SEND),
            new SemanticsAspect("copies", SemanticsWords.COPIES),
            new SemanticsAspect("border", SemanticsWords.BORDER),
            new SemanticsAspect("who gets the next", SemanticsWords.NEXT),
            new SemanticsAspect("kernel that ran", SemanticsWords.KERNEL));

    boolean isToldBy(TrialSummary trial) {
        return SemanticsWords.of(trial).containsKey(key);
    }

    String of(TrialSummary trial) {
        return SemanticsWords.of(trial).getOrDefault(key, NOTHING);
    }
}
