package workbench.workload;

/** Parameters that every workload has. */
final class CommonParameters {
    static final String SEED = "seed";
    static final String TIME_LIMIT = "timeLimit";

    private static final long SECOND_NANOS = 1_000_000_000L;

    private CommonParameters() {}

    static Parameter seed() {
        return Parameter.count(SEED, 42, 0, Long.MAX_VALUE, "what the data are made from");
    }

    static Parameter timeLimit() {
        return Parameter.duration(
                TIME_LIMIT,
                "1min",
                SECOND_NANOS,
                24 * 3600 * SECOND_NANOS,
                "a repetition that takes longer is ended and counts as timeout");
    }
}
