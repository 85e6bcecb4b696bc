package workbench.analysis;

import java.util.Locale;

/** Why no further round was begun. */
public enum EndedBy {
    /** Each trial's headline metric is as precise as was asked for. */
    PRECISION,
    /** All rounds are done. */
    ROUNDS,
    /** The time is used up. */
    TIME;

    /** As files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
