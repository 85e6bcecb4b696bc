package workbench.result;

import java.util.LinkedHashMap;
import java.util.Map;
import workbench.metric.CostMetrics;

/**
 * The metrics of a repetition, raw, one JSON object: numbers and percentiles side by side.
 *
 * @param values by name, the unit in the name ({@code seconds}, {@code messagesPerSecond}, {@code cpuNanosPerMessage} …)
 * @param latencies by name: {@code latencyNanos} (half a round trip, in-flight bounded or open loop) or {@code sojournNanos} (at full speed, mostly waiting in a queue)
 */
public record Metrics(Map<String, Double> values, Map<String, LatencyNanos> latencies) {
    public static final Metrics NONE = new Metrics(Map.of(), Map.of());

    /** All values by the metrics' names, percentiles and totals among them. */
    public Map<String, Double> all() {
        Map<String, Double> all = new LinkedHashMap<>(values);
        all.putAll(CostMetrics.totals(values));
        latencies.forEach((name, latency) ->
                latency.values().forEach((percentile, nanos) -> all.put(name + "." + percentile, nanos)));
        return all;
    }
}
