package workbench.analysis;

import workbench.result.Repetition;

/**
 * In what a trial's messages had to share: a condition of every result.
 *
 * @param broker whether a message goes by way of a broker, so that it travels twice
 * @param jvms that were busy at once; 0 where the record does not tell
 * @param processors that they had; 0 where the record does not tell
 */
public record Arrangement(boolean broker, long jvms, long processors) {
    static final Arrangement UNKNOWN = new Arrangement(false, 0, 0);

    static Arrangement of(Repetition repetition) {
        return new Arrangement(
                repetition.host().containsKey("broker"),
                number(repetition, "busyJvms"),
                number(repetition, "processors"));
    }

    private static long number(Repetition repetition, String fact) {
        return repetition.machine().get(fact) instanceof Number number ? number.longValue() : 0;
    }
}
