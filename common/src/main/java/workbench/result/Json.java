package workbench.result;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import workbench.semantics.Semantics;

/** Records, maps and lists as JSON, the way that all files of the workbench have it. */
public final class Json {
    /** A file of another version may leave out texts, lists and maps that are not needed: they are empty then. */
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("workbench")
                    .addDeserializer(Status.class, new StatusReader())
                    .addDeserializer(Semantics.class, new SemanticsReader())
                    .addSerializer(Double.class, new FiniteNumber())
                    .addSerializer(double.class, new FiniteNumber()))
            .withConfigOverride(String.class, texts -> texts.setNullHandling(EMPTY))
            .withConfigOverride(List.class, lists -> lists.setNullHandling(EMPTY))
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(EMPTY))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private static final JsonMapper INDENTED =
            MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** For people to read too: indented, with a line feed at the end. */
    public static String write(Object value) {
        return INDENTED.writeValueAsString(value) + "\n";
    }

    /** For programs: on one line. */
    public static String writeCompact(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** JSON has neither NaN nor Infinity, and most readers refuse the quoted words that take their place: nothing is known, so null. */
    private static final class FiniteNumber extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (Double.isFinite(value)) {
                json.writeNumber(value);
            } else {
                json.writeNull();
            }
        }
    }

    /** In files a status is its id. */
    private static final class StatusReader extends ValueDeserializer<Status> {
        @Override
        public Status deserialize(JsonParser json, DeserializationContext context) {
            String id = json.getString();
            return Arrays.stream(Status.values())
                    .filter(status -> status.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> context.reportInputMismatch(Status.class, "no status '%s'", id));
        }
    }

    /** A newer file may say what this version has no word for: its figures are shown, and what they mean is left open. */
    private static final class SemanticsReader extends ValueDeserializer<Semantics> {
        private static final JsonMapper STRICT = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();

        @Override
        public Semantics deserialize(JsonParser json, DeserializationContext context) {
            try {
                return STRICT.treeToValue(context.readTree(json), Semantics.class);
            } catch (JacksonException unknown) {
                return null;
            }
        }
    }
}
