package workbench.metric;

/** What a workload counts: the unit of its verdicts and of its costs. */
public enum Operation {
    MESSAGE("message", "Message"),
    /** There and back again. */
    ROUND_TRIP("round trip", "RoundTrip"),
    /** That is answered. */
    REQUEST("request", "Request"),
    /** An integer that is summed. */
    ELEMENT("element", "Element"),
    /** In which all ranks take part. */
    COLLECTIVE("operation", "Operation"),
    /** Of a computation, which says what it is: a sample, a multiplication and an addition. */
    STEP("step", "Step");

    private final String label;
    private final String suffix;

    Operation(String label, String suffix) {
        this.label = label;
        this.suffix = suffix;
    }

    /** For people: {@code round trip}. */
    public String label() {
        return label;
    }

    /** For people: {@code round trips}. */
    public String plural() {
        return label + "s";
    }

    /** The name of a metric of each operation: {@code cpuNanosPerRoundTrip}. */
    public String metric(String perWhat) {
        return perWhat + "Per" + suffix;
    }
}
