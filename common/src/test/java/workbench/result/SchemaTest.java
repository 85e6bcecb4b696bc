package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.metric.Operation;
import workbench.workload.Role;

/** Holds the files to their published schemas; others rely on them. */
class SchemaTest {
    @TempDir
    Path directory;

    @Test
    void runsConform() throws Exception {
        RunFolder.create(directory).write(Samples.run());

        assertThat(complaints(schema("run"), Files.readString(directory.resolve(RunFolder.RUN))))
                .isEmpty();
    }

    @Test
    void repetitionsConform() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            RunFolder folder = RunFolder.create(directory);
            folder.append(Samples.ok(1));
            folder.append(Samples.failed(2));
            folder.append(Samples.withMetrics(3, Map.of("seconds", Double.NaN)));
        } finally {
            Locale.setDefault(before);
        }

        List<String> lines = Files.readAllLines(directory.resolve(RunFolder.REPETITIONS));
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(complaints(schema("repetition"), line)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theCpuTimeOfEachRoleIsDescribed(Role role) {
        String percentiles = Json.write(new LatencyNanos(1, 2, 3, 4, 5, 6, 100, 0));
        for (Operation each : Operation.values()) {
            String metric = role.label() + each.metric("CpuNanos");
            String line = Json.write(Samples.withMetrics(3, Map.of(metric, 1.5)));

            assertThat(complaints(schema("repetition"), line)).isEmpty();
            assertThat(complaints(schema("repetition"), line.replace("1.5", percentiles)))
                    .as("a metric that nothing is known of may have percentiles, and %s may not", metric)
                    .isNotEmpty();
        }
    }

    @Test
    void theSchemasCatchWhatIsWrong() {
        String run = Json.write(Samples.run());
        String repetition = Json.write(Samples.ok(1));

        assertThat(complaints(schema("run"), run.replace("\"rounds\" : 3", "\"rounds\" : 0")))
                .isNotEmpty();
        assertThat(complaints(schema("run"), run.replace("\"p99\"", "\"p98\""))).isNotEmpty();
        assertThat(complaints(schema("run"), run.replace("\"perSecond\" : 42000", "\"perSecond\" : 0")))
                .isNotEmpty();
        assertThat(complaints(schema("run"), run.replace("\"capacityPerSecond\"", "\"capacity\"")))
                .isNotEmpty();
        assertThat(complaints(schema("repetition"), repetition.replace("\"ok\"", "\"OK\"")))
                .isNotEmpty();
        assertThat(complaints(schema("repetition"), repetition.replace("\"lost\"", "\"gone\"")))
                .isNotEmpty();
        assertThat(complaints(schema("repetition"), repetition.replace("\"correct\" : true", "\"correct\" : false")))
                .as("ok without a good verdict")
                .isNotEmpty();
    }

    private static List<String> complaints(String schema, String document) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return compiled.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String of) {
        try (InputStream stream = Json.class.getResourceAsStream(of + ".schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
