package workbench.workload;

/** Why an iteration is run. Only {@link #TIMED} iterations become figures; all of them are verified. */
public enum Phase {
    WARMUP,
    TIMED,
    /** The sequential computation that a speed-up is relative to; the coordinator works alone, without a kernel. */
    BASELINE,
    /** Whole payloads are checked, over the same path, outside the timed part. */
    VERIFICATION
}
