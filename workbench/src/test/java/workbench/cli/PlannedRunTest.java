package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.cost.MachineRoom;
import workbench.plan.Plan;
import workbench.plan.Preset;
import workbench.plan.Stopping;
import workbench.plan.Trial;

/** Plan files and dry runs, as they are typed. */
class PlannedRunTest {
    @TempDir
    Path directory;

    private final FakeHarness harness = new FakeHarness();
    private Shell shell;
    private Path file;

    @BeforeEach
    void open() {
        shell = new Shell(directory, harness);
        file = directory.resolve("message-sizes.yaml");
    }

    @Test
    void aPlanIsRunAsItSays() throws IOException {
        write("""
                preset: smoke
                rounds: 4
                seed: 9
                kernel: portable
                trials:
                  - workload: producer-consumer
                    set:
                      messageSize: [64, 1KiB]
                  - workload: parallel-sum
                    set: {elements: 1k}
                """);

        assertThat(run()).isEqualTo(ExitCode.OK);

        Plan plan = plan();
        assertThat(plan.preset()).isEqualTo(Preset.SMOKE);
        assertThat(plan.rounds()).isEqualTo(4);
        assertThat(plan.seed()).isEqualTo(9);
        assertThat(plan.trials())
                .extracting(Trial::id)
                .containsExactly(
                        "producer-consumer/in-memory/threads/portable/messageSize=64B",
                        "producer-consumer/in-memory/threads/portable",
                        "parallel-sum/in-memory/threads/portable/elements=1000");
        assertThat(plan.trials())
                .extracting(Trial::variation)
                .containsExactly(Map.of("messageSize", "64B"), Map.of("messageSize", "1KiB"), Map.of());
        assertThat(directory.resolve("results/20260101-120000-message-sizes/run.json"))
                .content()
                .contains("message-sizes.yaml");
    }

    @Test
    void whatIsTypedGoesBeforeThePlan() throws IOException {
        write("""
                rounds: 4
                name: small
                workload: producer-consumer
                kernel: native
                set: {messageSize: [64, 1KiB], credits: 8}
                """);

        run("--rounds", "2", "--kernel", "portable", "--set", "messageSize=128", "--name", "mine");

        assertThat(plan().rounds()).isEqualTo(2);
        assertThat(plan().trials()).singleElement().satisfies(trial -> {
            assertThat(trial.parameters().number("messageSize")).isEqualTo(128);
            assertThat(trial.parameters().number("credits")).isEqualTo(8);
        });
        assertThat(directory.resolve("results/20260101-120000-mine")).exists();
    }

    @Test
    void aPlanSaysWhenItEndsAndThatItCalibrates() throws IOException {
        write("""
                kernel: portable
                workload: producer-consumer
                precision: 2%
                budget: 1h
                rounds: 12
                calibrate: true
                """);

        assertThat(run()).isEqualTo(ExitCode.OK);

        assertThat(plan().stopping()).isEqualTo(Stopping.of("2%", "1h"));
        assertThat(plan().trials())
                .extracting(Trial::twinOf)
                .contains("", plan().trials().getFirst().id());
    }

    @Test
    void aPlanSaysWhereItIsKept() throws IOException {
        Path out = directory.resolve("kept");
        write("kernel: portable\npreset: smoke\nout: " + out + "\n");

        assertThat(run()).isEqualTo(ExitCode.OK);

        assertThat(out.resolve("run.json")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            preset: quik                      | 1: 'preset' cannot be 'quik': did you mean quick?
            kernel: portable;rounds: many     | 2: 'rounds' cannot be 'many': allowed is 1 to 1000.
            kernel: portable;rounds: 5000     | 2: 'rounds' cannot be '5000': allowed is 1 to 1000.
            name: ../..                       | 1: 'name' cannot be '../..': allowed are up to 64 letters
            kernel: portable;out: /proc/x     | 2: 'out' cannot be '/proc/x': it cannot be written
            workload:;  - parallel-sun        | 2: 'workload' cannot be 'parallel-sun': did you mean parallel-sum?
            transport: nowhere                | 1: 'transport' cannot be 'nowhere': allowed are
            deployment: hosts                 | 1: 'deployment' cannot be 'hosts': allowed are
            kernel: [native, portabel]        | 1: 'kernel' cannot be 'portabel': did you mean portable?
            kernel: native                    | 1: 'kernel' cannot be 'native' for producer-consumer over in-memory
            set:;  mesageSize: 1KiB           | 2: 'set' cannot set 'mesageSize': no chosen workload or transport has it; did you mean messageSize?
            kernel: portable;set:;  messageSize:;    - 1KiB;    - 1 | 5: producer-consumer over in-memory (threads, portable) with messageSize=1: 'messageSize' cannot be '1'
            kernel: portable;trials:;  - set: {messages: 5, duration: 1s} | 3: 'messages' and 'duration' cannot both be set
            kernel: portable;precision: 2     | 2: 'precision' cannot be '2': allowed is 0.1% to 50%, written like 2%.
            dry-run: true                     | 1: 'dry-run' is no field of a plan
            resume: a                         | 1: 'resume' is no field of a plan
            """)
    void aMistakeInAPlanIsNamedWithFileLineAndField(String yaml, String sentence) throws IOException {
        write(yaml.replace(';', '\n'));

        assertThat(run()).isEqualTo(ExitCode.USAGE);

        assertThat(shell.err()).startsWith(file + ":" + sentence).hasLineCount(1);
        assertThat(harness.plans).isEmpty();
        assertThat(directory.resolve("results")).doesNotExist();
    }

    @Test
    void aMistakeThatIsTypedIsNotThePlans() throws IOException {
        write("kernel: portable\nrounds: 3\npreset: smoke\n");

        assertThat(run("--rounds", "5000")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).isEqualTo("--rounds cannot be '5000': allowed is 1 to 1000.\n");
        shell.clear();
        assertThat(run("--preset", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).startsWith("--preset cannot be '");
    }

    @Test
    void aDryRunTellsTheTrialsAndStartsNothing() throws IOException {
        write("kernel: portable\nworkload: producer-consumer\nset: {messageSize: [64, 1KiB]}\n");

        assertThat(run("--dry-run")).isEqualTo(ExitCode.OK);

        assertThat(shell.out())
                .contains("messageSize 64B", "messageSize 1KiB", "2 trials × 3 rounds = 6 repetitions")
                .contains("as the preset says");
        assertThat(harness.plans).isEmpty();
        assertThat(directory.resolve("results")).doesNotExist();
    }

    @Test
    void aDryRunTellsWhatMayEndTheRunSooner() throws IOException {
        write("kernel: portable\nworkload: producer-consumer\nprecision: 2%\nbudget: 20s\ncalibrate: true\n");

        run("--dry-run");

        assertThat(shell.out())
                .contains("once more", "2 trials × 50 rounds = 100 repetitions at most", "in about 20 s");
    }

    @Test
    void aDryRunKnowsHowLongTheSameTrialsTookBefore() throws IOException {
        write("kernel: portable\nworkload: producer-consumer\npreset: smoke\n");
        run("--rounds", "2", "--seed", "1");
        shell.clear();

        run("--rounds", "30", "--set", "seed=7", "--dry-run");
        assertThat(shell.out()).contains("in about 30 s (as earlier runs took");
        shell.clear();
        run("--set", "messageSize=64", "--dry-run");
        assertThat(shell.out()).contains("(as the preset says)");
    }

    @Test
    void whatTheMachineHasTooLittleOfIsToldBeforeTheStart() throws IOException {
        write("kernel: portable\nworkload: producer-consumer\npreset: smoke\n");
        OptionalLong unknown = OptionalLong.empty();
        harness.room = new MachineRoom(2, OptionalLong.of(100L << 20), unknown, unknown, unknown, unknown);

        assertThat(run("--dry-run")).isEqualTo(ExitCode.OK);
        assertThat(shell.err())
                .contains("! producer-consumer/in-memory/threads/portable (1 JVM) may fail for want of memory: it takes"
                        + " about 201 MiB, and there are 100 MiB; use fewer participants, or free some.");
        shell.clear();
        harness.room = new MachineRoom(2, OptionalLong.of(10L << 20), unknown, unknown, unknown, unknown);

        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("cannot run for want of memory").hasLineCount(1);
        assertThat(harness.plans).isEmpty();
        assertThat(directory.resolve("results")).doesNotExist();
    }

    private void write(String yaml) throws IOException {
        Files.writeString(file, yaml);
    }

    private int run(String... options) {
        return shell.run(Stream.concat(Stream.of("run", file.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private Plan plan() {
        List<Plan> plans = harness.plans;
        assertThat(plans).hasSize(1);
        return plans.getFirst();
    }
}
