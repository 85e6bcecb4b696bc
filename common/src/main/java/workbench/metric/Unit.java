package workbench.metric;

/** What a metric counts. Formatting chooses the multiple. */
public enum Unit {
    SECONDS("s"),
    NANOS("ns"),
    /** A mean number of messages, which need not be whole. */
    MESSAGES("msg"),
    MESSAGES_PER_SECOND("msg/s"),
    ROUND_TRIPS_PER_SECOND("trips/s"),
    REQUESTS_PER_SECOND("req/s"),
    ELEMENTS_PER_SECOND("elements/s"),
    OPERATIONS_PER_SECOND("operations/s"),
    STEPS_PER_SECOND("steps/s"),
    BYTES_PER_SECOND("B/s"),
    BYTES("B"),
    /** Of each message or element; may be far less than one. */
    EVENTS(""),
    FACTOR("times"),
    SHARE("share"),
    /** A part of something that it can exceed. */
    PROPORTION("proportion"),
    COUNT("");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
