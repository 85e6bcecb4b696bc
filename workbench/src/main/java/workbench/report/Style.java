package workbench.report;

import java.util.Locale;
import workbench.result.TrialRecord;

/**
 * The way of passing messages that a transport belongs to: its technology, which the first word of its id names, within its family.
 *
 * @param technology {@code JMS}, {@code MPI}
 * @param family {@code messages}, {@code streams} …; empty where the run does not tell
 */
record Style(String technology, String family) {
    /** Words of so few letters are abbreviations. */
    private static final int LONGEST_ABBREVIATION = 3;

    static Style of(TrialRecord trial) {
        String first = trial.transport().split("-", 2)[0];
        boolean abbreviation = first.length() <= LONGEST_ABBREVIATION;
        return new Style(abbreviation ? first.toUpperCase(Locale.ROOT) : first, trial.style());
    }

    /** {@code messages: JMS}. */
    String label() {
        return family.isEmpty() ? technology : family + ": " + technology;
    }
}
