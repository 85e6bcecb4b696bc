package workbench.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import workbench.metric.CostMetrics;

/**
 * The metrics of a repetition, raw, one JSON object: numbers and percentiles side by side.
 *
 * @param values by name, the unit in the name ({@code seconds}, {@code messagesPerSecond}, {@code cpuNanosPerMessage} …)
 * @param latencies by name: {@code latencyNanos} (half a round trip, in-flight bounded or open loop) or {@code sojournNanos} (at full speed, mostly waiting in a queue)
 */
public record Metrics(Map<String, Double> values, Map<String, LatencyNanos> latencies) {
    public static final Metrics NONE = new Metrics(Map.of(), Map.of());

    /** As files have them: a number is the value of one metric, an object holds percentiles. */
    @JsonCreator
    static Metrics of(Map<String, JsonNode> flat) {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, LatencyNanos> latencies = new LinkedHashMap<>();
        flat.forEach((name, value) -> {
            if (value.isNumber()) {
                values.put(name, value.doubleValue());
            } else if (value.isObject()) {
                latencies.put(name, Json.MAPPER.treeToValue(value, LatencyNanos.class));
            }
        });
        return new Metrics(values, latencies);
    }

    @JsonValue
    Map<String, Object> flat() {
        Map<String, Object> flat = new LinkedHashMap<>(values);
        flat.values().removeIf(value -> value == null || !Double.isFinite((Double) value));
        flat.putAll(latencies);
        return flat;
    }

    /** All values by the metrics' names, percentiles and totals among them. */
    public Map<String, Double> all() {
        Map<String, Double> all = new LinkedHashMap<>(values);
        all.putAll(CostMetrics.totals(values));
        latencies.forEach((name, latency) ->
                latency.values().forEach((percentile, nanos) -> all.put(name + "." + percentile, nanos)));
        return all;
    }
}
