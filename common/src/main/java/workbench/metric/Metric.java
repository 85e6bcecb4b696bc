package workbench.metric;

/**
 * A measured quantity.
 *
 * @param name as files write it; of a latency, with its percentile ({@code latencyNanos.p50})
 * @param label for a table's head
 * @param description for people who ask what it is
 */
public record Metric(String name, String label, Unit unit, Better better, String description) {
    /** Which way is up. */
    public enum Better {
        HIGHER,
        LOWER,
        /** It tells about the run and is no merit. */
        NEITHER
    }

    /** Grows as things get worse, so that the best comes first. */
    public double costOf(double value) {
        return better == Better.HIGHER ? -value : value;
    }

    /** Sums and differences of such a metric mean something, and ratios do not. */
    public boolean mayBeZero() {
        return unit == Unit.SHARE || unit == Unit.COUNT;
    }
}
