package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import workbench.tck.InMemoryTransport;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Workloads;

/** The plans that come along, and the schema that helps to write others. */
class PlanSchemaTest {
    private static final Path PLANS = Path.of("../scripts/plans");
    private static final Path SCHEMA = PLANS.resolve("plan.schema.json");

    @TempDir
    Path directory;

    /** {@code -Dgolden.write} writes the file anew. */
    @Test
    void theSchemaKnowsAllOptionsWorkloadsTransportsAndParameters() throws IOException {
        assumeMpiIsHere();
        CommandSpec run = CommandSpec.forAnnotatedObject(new RunCommand(null));
        String made = new PlanSchema(Workloads.all(), transports(), run).text();
        if (System.getProperty("golden.write") != null) {
            Files.writeString(SCHEMA, made);
        }

        assertThat(Files.readString(SCHEMA).equals(made))
                .as(SCHEMA + " is as it would be made now; add -Dgolden.write to this test to write it anew")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleConformsToTheSchema(Path example) throws IOException {
        assertThat(complaints(Files.readString(example))).isEmpty();
        assertThat(example).content().startsWith("# yaml-language-server: $schema=plan.schema.json\n");
    }

    /** Where a plan names no transport, those over JMS and MPI are taken. */
    @ParameterizedTest
    @MethodSource("examples")
    void anExamplePromisesWhatItRuns(Path example) throws IOException {
        assertThat(Files.readString(example).replaceAll("(?m)^# |\\s+", " "))
                .doesNotContainPattern("(?<!For )(all|every) transports?\\b(?! add --transport all)");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleCanBeRun(Path example) {
        assumeMpiIsHere();
        Shell shell = new Shell(directory, new FakeHarness());
        shell.transports = PlanSchemaTest::transports;

        int code = shell.run("run", example.toString(), "--dry-run");

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).containsIgnoringWhitespaces("Nothing was started.");
        assertThat(code).isEqualTo(ExitCode.OK);
    }

    @Test
    void theExampleInTheReadmeCanBeRunToo() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("```yaml\n") + "```yaml\n".length();
        String yaml = readme.substring(begin, readme.indexOf("```", begin));
        Path plan = Files.writeString(directory.resolve("readme.yaml"), yaml);

        assertThat(complaints(yaml)).isEmpty();
        anExampleCanBeRun(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            workloads: producer-consumer
            workload: producer-consumr
            transport: [jms-artemis-vm, jsm]
            rounds: 0
            rounds: many
            preset: quik
            set: {mesageSize: 5}
            set: {messageSize: []}
            set: {messageSize: 5 apples}
            set: {messageSize: [1KiB, [2KiB]]}
            set: {timeLimit: 5}
            set: {delivery: sure}
            trials: []
            trials: [{rounds: 5}]
            """)
    void theSchemaCatchesWhatIsWrong(String yaml) {
        assertThat(complaints(yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            workload: producer-consumer
            set: {messageSize: [64, 1KiB, 1_000, 1.5 MiB], duration: 1.5s, elements: 10M}
            set: {delivery: [persistent, non-persistent], timeLimit: 2min}
            trials: [{transport: [jms-artemis-vm]}, {kernel: portable}]
            transport: [jms, rmi, shm]
            """)
    void theSchemaLetsThroughWhatIsRight(String yaml) {
        assertThat(complaints(yaml)).isEmpty();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            List<Path> examples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(examples).hasSizeGreaterThan(3);
            return examples;
        }
    }

    private static List<String> complaints(String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(read(SCHEMA), InputFormat.JSON);
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that users have. */
    private static List<Transport> transports() {
        return Transports.all().stream()
                .filter(transport -> !transport.id().equals(InMemoryTransport.ID))
                .toList();
    }

    private static void assumeMpiIsHere() {
        assumeTrue(
                transports().stream().anyMatch(transport -> transport.id().startsWith("mpi-")),
                "without MPI's transports neither the schema nor every plan is whole");
    }
}
