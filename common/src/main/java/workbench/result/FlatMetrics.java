package workbench.result;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Metrics in one object: a number is the value of one, an object holds percentiles. */
final class FlatMetrics {
    private FlatMetrics() {}

    static final class Writer extends ValueSerializer<Metrics> {
        @Override
        public void serialize(Metrics metrics, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            metrics.values().forEach((name, value) -> {
                if (value != null && Double.isFinite(value)) {
                    json.writeNumberProperty(name, value);
                }
            });
            metrics.latencies().forEach((name, value) -> {
                json.writeName(name);
                context.writeValue(json, value);
            });
            json.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<Metrics> {
        @Override
        public Metrics deserialize(JsonParser json, DeserializationContext context) {
            Map<String, Double> metrics = new LinkedHashMap<>();
            Map<String, LatencyNanos> latencies = new LinkedHashMap<>();
            JsonNode object = context.readTree(json);
            object.forEachEntry((name, value) -> {
                if (value.isNumber()) {
                    metrics.put(name, value.doubleValue());
                } else if (value.isObject()) {
                    latencies.put(name, context.readTreeAsValue(value, LatencyNanos.class));
                }
            });
            return new Metrics(metrics, latencies);
        }
    }
}
