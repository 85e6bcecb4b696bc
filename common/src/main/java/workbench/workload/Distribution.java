package workbench.workload;

import java.util.Locale;

/** Who gets the next message. */
public enum Distribution {
    /** Whoever is free takes the next one. */
    DEMAND,
    /** Each in turn. */
    ROUND_ROBIN,
    /** The one that selects messages of its kind. */
    SELECTOR;

    /** As parameters and results write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
