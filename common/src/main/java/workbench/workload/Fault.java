package workbench.workload;

import java.util.Locale;

/** Mistakes that a workload can put into its own data, to show that verification finds them. */
public enum Fault {
    NONE,
    LOSS,
    DUPLICATE,
    REORDERING,
    CORRUPTION;

    public static final String PARAMETER = "fault";

    public static Parameter parameter(String... words) {
        return Parameter.choice(PARAMETER, "a mistake put in on purpose, to see verification find it", words);
    }

    /** The same with every mistake that there is. */
    static Parameter anyParameter() {
        return parameter("none", "loss", "duplicate", "reordering", "corruption");
    }

    /** Of messages with a header. */
    static void checkRoomBehindHeader(Parameters parameters) {
        long least = parameters
                .mix(CommonParameters.MESSAGE_SIZE)
                .map(mix -> (long) mix.smallest())
                .orElseGet(() -> parameters.number(CommonParameters.MESSAGE_SIZE));
        if (of(parameters) == CORRUPTION && least == Header.SIZE_BYTES) {
            throw new UsageException("'fault' cannot be 'corruption' with messageSize "
                    + (parameters.mix(CommonParameters.MESSAGE_SIZE).isPresent()
                            ? parameters.word(CommonParameters.MESSAGE_SIZE)
                            : Header.SIZE_BYTES)
                    + ": there is no byte behind the header to corrupt.");
        }
    }

    /** The fault that the parameters ask for. */
    public static Fault of(Parameters parameters) {
        return valueOf(parameters.word(PARAMETER).toUpperCase(Locale.ROOT));
    }
}
