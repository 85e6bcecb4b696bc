package workbench.workload;

/** Who gets the next message. */
public enum Distribution {
    /** Whoever is free takes the next one. */
    DEMAND("demand"),
    /** Each in turn. */
    ROUND_ROBIN("round-robin");

    private final String id;

    Distribution(String id) {
        this.id = id;
    }

    /** As parameters and results write it. */
    public String id() {
        return id;
    }

    static Distribution of(String id) {
        return id.equals(DEMAND.id) ? DEMAND : ROUND_ROBIN;
    }
}
