package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.UsageException;

class PlanFileTest {
    private static final Set<String> OPTIONS = Set.of("preset", "rounds", "precision", "calibrate");

    @TempDir
    Path directory;

    @Test
    void everyArgumentKeepsItsTextAndItsPlace() throws IOException {
        PlanFile plan = read("""
                # message sizes
                preset: standard
                rounds: 010
                calibrate: true
                workload: producer-consumer
                transport: [jms-artemis-vm, mpi-mpj-multicore]
                set:
                  messageSize:
                    - 32
                    - 1_000
                    - "64 KiB"
                  duration: 1.50s
                """);

        assertThat(plan.options())
                .containsEntry("preset", argument("standard", 2, "preset"))
                .containsEntry("rounds", argument("010", 3, "rounds"))
                .containsEntry("calibrate", argument("true", 4, "calibrate"))
                .hasSize(3);
        Selection selection = plan.selections().getFirst();
        assertThat(selection.workloads()).containsExactly(argument("producer-consumer", 5, "workload"));
        assertThat(selection.transports())
                .containsExactly(
                        argument("jms-artemis-vm", 6, "transport"), argument("mpi-mpj-multicore", 6, "transport"));
        assertThat(selection.settings())
                .containsOnlyKeys(argument("messageSize", 8, "set"), argument("duration", 12, "set"));
        assertThat(selection.values("messageSize"))
                .containsExactly(
                        argument("32", 9, "messageSize"),
                        argument("1_000", 10, "messageSize"),
                        argument("64 KiB", 11, "messageSize"));
        assertThat(plan.selections()).hasSize(1);
    }

    @Test
    void whatABlockDoesNotSayIsSaidAtTheTop() throws IOException {
        PlanFile plan = read("""
                workload: producer-consumer
                kernel: portable
                set: {messageSize: 1KiB, credits: 8}
                trials:
                  - transport: jms-artemis-vm
                    set: {credits: 16, delivery: persistent}
                  - workload: parallel-sum
                """);

        Selection first = plan.selections().get(0);
        Selection second = plan.selections().get(1);
        assertThat(texts(first.workloads())).containsExactly("producer-consumer");
        assertThat(texts(first.transports())).containsExactly("jms-artemis-vm");
        assertThat(settings(first)).containsExactly("messageSize=[1KiB]", "credits=[16]", "delivery=[persistent]");
        assertThat(first.place()).isEqualTo(plan() + ":5: ");
        assertThat(texts(second.workloads())).containsExactly("parallel-sum");
        assertThat(second.transports()).isEmpty();
        assertThat(texts(second.kernels())).containsExactly("portable");
        assertThat(settings(second)).containsExactly("messageSize=[1KiB]", "credits=[8]");
    }

    @Test
    void aRateIsAParameterThatHasAFieldOfItsOwn() throws IOException {
        Selection selection =
                read("rate: [1k/s, 2k/s]\nset: {credits: 8}\n").selections().getFirst();

        assertThat(settings(selection)).containsExactly("credits=[8]", "rate=[1k/s, 2k/s]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            workloads: a                    | 1: 'workloads' is no field of a plan: did you mean workload?
            messageSize: 5                  | 1: 'messageSize' is no field of a plan: allowed are
            messageSize: 5                  | Parameters go below 'set'.
            a: 1;workload: b                | 1: 'a' is no field
            preset: quick;rounds:           | 2: 'rounds' has no value.
            preset: quick;rounds: []        | 2: 'rounds' has no value: its list is empty.
            rounds: [1, 2]                  | 1: 'rounds' cannot be a list.
            rounds: {a: 1}                  | 1: 'rounds' cannot be a group of fields.
            preset: quick;set: 5            | 2: 'set' must hold parameters, such as 'messageSize: 64KiB'.
            set: {a: [1, [2]]}              | 1: 'a' cannot be a list.
            set:;  a: 1;  b:;    - 2;    -  | 5: 'b' has no value.
            set:;  a: 1;  a: 2              | 3: 'a' stands here a second time, after line 2.
            rate: 5/s;set: {rate: 6/s}      | 1: 'rate' cannot stand here and in 'set': they say the same.
            trials: 5                       | 1: 'trials' must be a list of groups of fields
            trials: []                      | 1: 'trials' must be a list of groups of fields
            trials:;  - 5                   | 2: 'trials' must hold groups of fields
            trials:;  - set: {a: 1};    rounds: 3 | 3: 'rounds' cannot be said for some trials only: it goes to the top
            trials:;  - transports: x       | 2: 'transports' is no field of a plan's trials: did you mean transport?
            trials:;  - trials: []          | 2: 'trials' is no field of a plan's trials: allowed are
            rounds: &five 5;preset: *five   | 2: '*five' is an alias, and plans have none
            rounds: !!java.net.URL [a]      | 1: 'tag:yaml.org,2002:java.net.URL' is a tag, and plans have none
            rounds: 5;---;rounds: 6         | 3: a second document begins here
            rounds: [1;preset: x            | 2: this is no YAML: expected ',' or ']'
            rounds: 5;preset: a: b          | 2: this is no YAML: mapping values are not allowed here
            [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]] | 1: this lies deeper than anything in a plan.
            ? [a];: 5                       | 1: this is no YAML
            ``                              | 1: this is no plan: a plan has fields
            just words                      | 1: this is no plan
            - workload: a                   | 1: this is no plan
            """)
    void aMistakeIsNamedWithFileLineAndField(String yaml, String sentence) {
        refused(yaml == null ? "" : yaml.replace(';', '\n'), sentence);
    }

    @Test
    void aTabIsRefusedInItsLine() {
        refused("set:\n\ta: 1\n", "2: this is no YAML: found character");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        refused("# " + "x".repeat(1 << 18), "is no plan: it has more than 262144 bytes.");
        assertThatThrownBy(() -> PlanFile.read(Path.of("/dev/zero"), OPTIONS))
                .hasMessageContaining("'/dev/zero' is no plan: it has more than");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThatThrownBy(() -> PlanFile.read(directory, OPTIONS))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> PlanFile.read(plan(), OPTIONS))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("There is no plan '" + plan() + "'");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstField() throws IOException {
        assertThat(read("\uFEFFrounds: 5").options()).containsKey("rounds");
    }

    private void refused(String yaml, String sentence) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining(plan().toString())
                .extracting(e -> e.getMessage().lines().count())
                .isEqualTo(1L);
    }

    private PlanFile read(String yaml) throws IOException {
        Files.writeString(plan(), yaml);
        return PlanFile.read(plan(), OPTIONS);
    }

    private Path plan() {
        return directory.resolve("plan.yaml");
    }

    private Argument argument(String text, int line, String field) {
        return Argument.field(plan().toString(), line, field, text);
    }

    private static List<String> settings(Selection selection) {
        return selection.settings().entrySet().stream()
                .map(setting -> setting.getKey().text() + "=" + texts(setting.getValue()))
                .toList();
    }

    private static List<String> texts(List<Argument> arguments) {
        return arguments.stream().map(Argument::text).toList();
    }
}
