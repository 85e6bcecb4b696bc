package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.semantics.MadeSemantics;
import workbench.workload.UsageException;

class StoredRunTest {
    @TempDir
    Path directory;

    private RunFolder folder;

    @BeforeEach
    void writeARun() {
        folder = RunFolder.create(directory.resolve("run"));
        folder.write(Samples.run());
        folder.append(Samples.ok(1));
    }

    @Test
    void aHalfWrittenLastLineIsLeftOutWithAWarning() throws Exception {
        String line = Files.readString(file(RunFolder.REPETITIONS));
        add(line.substring(0, line.length() / 2));

        StoredRun stored = StoredRun.read(folder.path());

        assertThat(stored.repetitions()).containsExactly(Samples.ok(1));
        assertThat(stored.warnings()).singleElement().asString().contains("only half written");
    }

    @Test
    void aLastLineThatLacksOnlyItsEndIsKept() throws Exception {
        String line = Files.readString(file(RunFolder.REPETITIONS));
        add(line.replace("\"round\":1", "\"round\":2").stripTrailing());

        assertThat(StoredRun.read(folder.path()).repetitions()).hasSize(2);
    }

    @Test
    void aDamagedLineInTheMiddleIsRefusedByFileAndLine() throws Exception {
        add("{\"trial\": oops}\n");
        folder.append(Samples.ok(2));

        refusedWith("repetitions.jsonl' is damaged at line 2: ");
    }

    @Test
    void whatCanBeReadOfADamagedRunIsSalvaged() throws Exception {
        add("{\"trial\": oops}\n");
        folder.append(Samples.ok(2));

        StoredRun stored = StoredRun.salvage(folder.path());

        assertThat(stored.repetitions()).containsExactly(Samples.ok(1), Samples.ok(2));
        assertThat(stored.warnings())
                .singleElement()
                .asString()
                .contains("is damaged at line 2: ")
                .endsWith(" It is left out.");
    }

    @Test
    void repetitionsAreSalvagedWhereTheRunsOwnRecordIsDamaged() throws Exception {
        Files.writeString(file(RunFolder.RUN), "{\"schemaVersion\": ");

        StoredRun stored = StoredRun.salvage(folder.path());

        assertThat(stored.repetitions()).containsExactly(Samples.ok(1));
        assertThat(stored.run().id()).isEqualTo("run");
        assertThat(stored.run().plan().trials()).isEmpty();
        assertThat(stored.warnings()).singleElement().asString().contains("run.json' is damaged");
    }

    @Test
    void nothingIsSalvagedOfANewerVersion() throws Exception {
        Files.writeString(file(RunFolder.RUN), "{\"schemaVersion\": \"2.0\"}");

        assertThatThrownBy(() -> StoredRun.salvage(folder.path()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("newer workbench");
    }

    @Test
    void anUnknownStatusIsRefusedByFileAndLine() throws Exception {
        add("{\"status\":\"splendid\"}\n");

        refusedWith("repetitions.jsonl' is damaged at line 2: no status 'splendid'");
    }

    @Test
    void aDamagedRunIsRefusedByFileAndLine() throws Exception {
        Files.writeString(file(RunFolder.RUN), "{\n  \"schemaVersion\": \"1.0\",\n  \"plan\": }\n");

        refusedWith("run.json' is damaged at line 3: ");
    }

    @Test
    void anEmptyRunIsRefused() throws Exception {
        Files.writeString(file(RunFolder.RUN), "");

        refusedWith("run.json' is damaged");
    }

    @Test
    void aRunWithoutAPlanIsRefused() throws Exception {
        Files.writeString(file(RunFolder.RUN), "{\"schemaVersion\": \"1.0\"}");

        refusedWith("run.json' is damaged: it has no plan.");
    }

    @Test
    void aNewerMajorVersionIsRefused() throws Exception {
        replaceInRun("\"1.0\"", "\"2.0\"");

        refusedWith("run.json' has schemaVersion 2.0, and this workbench reads up to 1.x");
    }

    @Test
    void aNewerMinorVersionWithUnknownFieldsIsRead() throws Exception {
        replaceInRun("\"schemaVersion\" : \"1.0\"", "\"schemaVersion\" : \"1.9\", \"mood\" : {\"good\" : true}");
        add("{\"trial\":\"t\",\"status\":\"ok\",\"mood\":[1],\"metrics\":{\"seconds\":2,\"tags\":[\"a\"]}}\n");

        StoredRun stored = StoredRun.read(folder.path());

        assertThat(stored.run().id()).isEqualTo(Samples.run().id());
        assertThat(stored.repetitions().get(1).metrics().values()).containsOnlyKeys("seconds");
        assertThat(stored.repetitions().get(1).warnings()).isEmpty();
    }

    @Test
    void aRunIsReadAsItWasWritten() {
        assertThat(StoredRun.read(folder.path()).run()).isEqualTo(Samples.run());
    }

    /** As those are that were written before rates and bounds were kept. */
    @Test
    void aRunWithoutStudiesOfRatesAndWithoutABoundIsRead() throws Exception {
        String text = Files.readString(file(RunFolder.RUN));
        String older = text.replaceAll("(?s),\\s*\"rateStudies\" : \\[.*\\]\\s*\\}\\s*$", "\n}\n")
                .replaceAll("(?s),\\s*\"bound\" : \\{[^}]*\\}", "");
        assertThat(older).doesNotContain("rateStudies", "bound", "percentile");
        Files.writeString(file(RunFolder.RUN), older);

        RunRecord run = StoredRun.read(folder.path()).run();
        assertThat(run.rateStudies()).isEmpty();
        assertThat(run.plan().bound()).isNull();
        assertThat(run.id()).isEqualTo(Samples.run().id());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "percentile" : "p99",   "percentile" : "p98"
            "nanos" : 2000000,      "nanos" : -1
            "percentile" : "max",   "percentiles" : "max"
            """)
    void aBoundThatIsNoneIsDamage(String old, String replacement) throws Exception {
        replaceInRun(old, replacement);

        refusedWith("run.json' is damaged at line ");
    }

    @Test
    void whatFiguresMeanIsReadAsItWasWritten() throws Exception {
        folder.append(Samples.ok(7));

        assertThat(StoredRun.read(folder.path()).repetitions().getLast().meaning())
                .isEqualTo(MadeSemantics.QUEUE);
    }

    @Test
    void aMeaningThatThisVersionHasNoWordForIsLeftOpen() throws Exception {
        String line = Json.writeCompact(Samples.ok(7)) + "\n";
        assertThat(line).contains("\"IN_TURN\"", "\"waiting\":");
        add(line.replace("\"IN_TURN\"", "\"BY_LOT\""));
        add(line.replace("\"waiting\":", "\"idling\":").replace("\"round\":7", "\"round\":8"));

        assertThat(StoredRun.read(folder.path()).repetitions().subList(1, 3))
                .allSatisfy(repetition -> assertThat(repetition.meaning()).isNull())
                .allSatisfy(repetition -> assertThat(repetition.status()).isEqualTo(Status.OK));
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        assertThatThrownBy(() -> StoredRun.read(directory))
                .isInstanceOf(UsageException.class)
                .hasMessage("'" + directory + "' holds no run: there is no run.json in it.");
    }

    private Path file(String name) {
        return folder.path().resolve(name);
    }

    private void add(String text) throws IOException {
        Files.writeString(file(RunFolder.REPETITIONS), text, StandardOpenOption.APPEND);
    }

    private void replaceInRun(String old, String replacement) throws IOException {
        String text = Files.readString(file(RunFolder.RUN));
        assertThat(text).contains(old);
        Files.writeString(file(RunFolder.RUN), text.replace(old, replacement));
    }

    private void refusedWith(String part) {
        assertThatThrownBy(() -> StoredRun.read(folder.path()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(part);
    }
}
