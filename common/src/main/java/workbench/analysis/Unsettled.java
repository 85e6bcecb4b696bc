package workbench.analysis;

import java.util.List;

/** In what a repetition shows that it measured a JVM that was still warming up. */
public enum Unsettled implements Warning {
    /** The rate rose within the timed part. */
    RISING,
    /** The warm-up ended before the rate was steady. */
    NOT_STEADY,
    /** The latency of an open loop changed. */
    LATENCY_DIFFERS,
    /** The timed part was faster or slower than the end of the warm-up; of several repetitions the median decides. */
    TIMED_DIFFERS;

    /** Each is enough to say of a repetition that it had not come to rest. */
    static final List<Unsettled> ALONE = List.of(RISING, NOT_STEADY, LATENCY_DIFFERS);
}
