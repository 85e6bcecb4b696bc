package workbench.workload;

import java.util.Locale;

/** What a transport promises of the messages that it has taken: whether all of them arrive, and in order. None may come twice or be changed. */
public enum Reliability {
    /** Each arrives, those of a pair in order; what does not is a mistake. */
    RELIABLE,
    /** Some may be lost or overtaken, and nobody is told: it is counted, and is no mistake. */
    BEST_EFFORT;

    /** As people and files have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether so many messages that were lost or overtaken are what the transport may do. */
    boolean permits(long lost, long reordered) {
        return this == BEST_EFFORT || (lost == 0 && reordered == 0);
    }

    /** Messages of an earlier iteration that are a mistake; where messages may be lost, those are late, and counted as lost in their own. */
    long mistaken(long foreign) {
        return this == BEST_EFFORT ? 0 : foreign;
    }
}
