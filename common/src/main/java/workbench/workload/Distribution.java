package workbench.workload;

/** Who gets the next message. */
public enum Distribution {
    /** Whoever is free takes the next one. */
    DEMAND("demand"),
    /** Each in turn. */
    ROUND_ROBIN("round-robin");

    private final String word;

    Distribution(String word) {
        this.word = word;
    }

    /** As parameters and results write it. */
    public String id() {
        return word;
    }

    static Distribution of(String word) {
        return word.equals(DEMAND.word) ? DEMAND : ROUND_ROBIN;
    }
}
