package workbench.workload;

import java.util.Locale;

/** What a participant does in a workload; derived from its rank. */
public enum Role {
    PRODUCER,
    CONSUMER,
    COORDINATOR,
    WORKER;

    /** For people: {@code producer}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
