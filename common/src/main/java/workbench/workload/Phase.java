package workbench.workload;

/** Why an iteration is run. Only {@link #TIMED} iterations become results; all of them are verified. */
public enum Phase {
    /** As fast as it goes, whatever schedule is to be kept afterwards: compilers look at work, not at time. */
    WARMUP,
    /** An open loop keeps its schedule, and what the warm-up has left behind dies down. */
    SETTLING,
    TIMED,
    /** The sequential computation that a speed-up is relative to; the coordinator works alone, without a kernel. */
    BASELINE,
    /** Whole payloads are checked, over the same path, outside the timed part. */
    VERIFICATION
}
