package workbench.workload;

/**
 * How a producer kept its schedule in an open loop.
 *
 * @param lags how much later than intended messages were sent: nanoseconds, in HdrHistogram's compressed encoding
 * @param cpuNanos CPU time that its thread took to wait until messages were due
 * @param guessedCpuNanos the same of waits that were too short to read the CPU clock in, if they took the CPU all the time
 */
public record Pacing(byte[] lags, long cpuNanos, long guessedCpuNanos) {
    /** Of a producer that keeps no schedule. */
    public static final Pacing NONE = new Pacing(new byte[0], 0, 0);
}
