package workbench.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import workbench.semantics.Semantics;

/** Records, maps and lists as JSON, the way that all files of the workbench have it. */
public final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("workbench")
                    .addSerializer(Status.class, new StatusId.Writer())
                    .addDeserializer(Status.class, new StatusId.Reader())
                    .addSerializer(Metrics.class, new FlatMetrics.Writer())
                    .addDeserializer(Metrics.class, new FlatMetrics.Reader())
                    .addDeserializer(Semantics.class, new SemanticsReader())
                    .addSerializer(Double.class, new FiniteNumber())
                    .addSerializer(double.class, new FiniteNumber()))
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

    /** The JSON Schema of {@code run.json}. */
    public static String runSchema() {
        return resource("run.schema.json");
    }

    /** The JSON Schema of a line of {@code repetitions.jsonl}. */
    public static String repetitionSchema() {
        return resource("repetition.schema.json");
    }

    private static String resource(String name) {
        try (InputStream stream = Json.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
