package workbench.analysis;

import java.util.List;

/** In what a repetition shows that it measured a JVM that was still warming up, one that was held up, or not what it seems. */
public enum Unsettled implements Warning {
    /** A JVM that takes part did nothing for a while in the timed part. */
    STOOD_STILL,
    /** Nothing arrived for a while in the timed part, though messages came before and after. */
    GAP,
    /** One of its figures cannot be: a speed-up above the number of workers or of processors. */
    IMPOSSIBLE,
    /** The rate rose within the timed part. */
    RISING,
    /** The warm-up ended before the rate was steady. */
    NOT_STEADY,
    /** The latency of an open loop changed. */
    LATENCY_DIFFERS,
    /** The timed part was faster or slower than the end of the warm-up; of several repetitions the median decides. */
    TIMED_DIFFERS;

    /** Each is enough to say of a repetition that it had not come to rest. */
    static final List<Unsettled> ALONE = List.of(STOOD_STILL, GAP, IMPOSSIBLE, RISING, NOT_STEADY, LATENCY_DIFFERS);

    /** A longer warm-up changes nothing about these. */
    static final List<Unsettled> DISTURBED = List.of(STOOD_STILL, GAP, IMPOSSIBLE);
}
