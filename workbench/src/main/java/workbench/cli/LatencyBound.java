package workbench.cli;

import java.util.Map;
import java.util.OptionalLong;
import workbench.analysis.Figures;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.Names;
import workbench.workload.Units;
import workbench.workload.UsageException;

/**
 * A latency that must not be exceeded.
 *
 * @param percentile {@code p50}, {@code p90}, {@code p99}, {@code p999} or {@code max}
 */
record LatencyBound(String percentile, long nanos) {
    static LatencyBound of(String text) {
        String[] parts = text.split("=", 2);
        OptionalLong nanos = parts.length < 2 ? OptionalLong.empty() : Units.nanos(parts[1]);
        if (nanos.isEmpty() || nanos.getAsLong() <= 0) {
            throw new UsageException("--bound cannot be '" + text + "': allowed is PERCENTILE=TIME, such as p99=5ms.");
        }
        if (!Figures.PERCENTILES.contains(parts[0])) {
            throw new UsageException(
                    "--bound cannot be '" + text + "': " + Names.suggestion(parts[0], Figures.PERCENTILES));
        }
        return new LatencyBound(parts[0], nanos.getAsLong());
    }

    /** Whether the rate was reached and the latency stayed within the bound. */
    boolean holds(Repetition repetition) {
        Map<String, Double> values = Figures.values(repetition.metrics());
        Double latency = values.get(Figures.LATENCY + "." + percentile);
        return repetition.status() == Status.OK && latency != null && latency <= nanos;
    }

    @Override
    public String toString() {
        return percentile + " ≤ " + Units.formatNanos(nanos);
    }
}
