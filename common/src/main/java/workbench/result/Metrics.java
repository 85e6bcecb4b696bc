package workbench.result;

import java.util.Map;

/**
 * The figures of a repetition, raw, one JSON object: plain figures and percentiles side by side.
 *
 * @param values by name, the unit in the name ({@code seconds}, {@code messagesPerSecond}, {@code cpuNanosPerMessage} …)
 * @param latencies by name: {@code latencyNanos} (half a round trip, in-flight bounded or open loop) or {@code sojournNanos} (at full speed, mostly waiting in a queue)
 */
public record Metrics(Map<String, Double> values, Map<String, LatencyNanos> latencies) {
    public static final Metrics NONE = new Metrics(Map.of(), Map.of());
}
