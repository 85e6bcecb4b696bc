package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.analysis.EndedBy;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.tck.InMemoryTransport;
import workbench.workload.Verdict;

class CommandLineTest {
    private static final String IN_MEMORY = new InMemoryTransport().id();

    @TempDir
    Path directory;

    private final FakeHarness harness = new FakeHarness();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory, harness);
    }

    @Test
    void aGoodRunAnswersZeroAndPrintsItsComparison() {
        assertThat(start("--out", folder().toString(), "--preset", "smoke")).isEqualTo(ExitCode.OK);

        assertThat(out()).contains("producer-consumer", IN_MEMORY, "correct", "Show again: workbench show");
        assertThat(err())
                .contains("round 1/1  producer-consumer over " + IN_MEMORY + " (threads, portable)  1,001 msg/s  ok");
    }

    @Test
    void aRunIsKeptAsItsContractSays() throws Exception {
        start("--out", folder().toString(), "--workload", "producer-consumer", "--seed", "5");

        StoredRun stored = StoredRun.read(folder());
        assertThat(stored.run().command())
                .containsExactly(
                        "run",
                        "--kernel",
                        "portable",
                        "--out",
                        folder().toString(),
                        "--workload",
                        "producer-consumer",
                        "--seed",
                        "5");
        assertThat(stored.run().startedAt()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(stored.run().finishedAt()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(stored.run().plan().seed()).isEqualTo(5);
        assertThat(stored.run().id()).isEqualTo("run");
        assertThat(stored.repetitions()).hasSize(3);
        assertThat(Files.readString(folder().resolve(RunFolder.SUMMARY))).contains(",messagesPerSecond,3,1002.0,");
    }

    @Test
    void showPrintsWhatTheRunPrinted() {
        start("--out", folder().toString());
        String printed = out();
        shell.clear();

        assertThat(run("show", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(printed);
    }

    @Test
    void withoutOutARunGetsAFolderOfItsOwn() {
        start("--preset", "smoke");
        start("--preset", "smoke");
        start("--preset", "smoke", "--workload", "parallel-sum");

        assertThat(directory.resolve("results/20260101-120000-smoke/run.json")).exists();
        assertThat(directory.resolve("results/20260101-120000-smoke-2/run.json"))
                .exists();
        assertThat(directory.resolve("results/20260101-120000-parallel-sum/run.json"))
                .exists();
    }

    @Test
    void aFailedTrialAnswersOne() {
        harness.status = Status.FAILED;

        assertThat(start("--out", folder().toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out()).contains("3 failed", "it broke");
    }

    @Test
    void aBadVerdictAnswersOneWhateverTheStatus() {
        harness.verdict = new Verdict(10, 9, 1, 0, 0, 0, false);

        assertThat(start("--out", folder().toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out()).contains("1 lost");
    }

    @Test
    void aRunThatBreaksKeepsWhatHasEnded() {
        harness.broken = new IllegalStateException("the disk is full");
        harness.breaksAfter = 2;

        assertThat(start("--out", folder().toString(), "--workload", "producer-consumer,parallel-sum"))
                .isEqualTo(ExitCode.FAILED);

        assertThat(err())
                .contains("The workbench broke: the disk is full. Add --debug")
                .doesNotContain("\tat ");
        assertThat(StoredRun.read(folder()).repetitions()).hasSize(2);
        assertThat(folder().resolve(RunFolder.SUMMARY)).isNotEmptyFile();
        assertThat(run("show", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("The run was interrupted: 2 of 6 repetitions are here; 'workbench run --resume");
    }

    @Test
    void whoAsksForItGetsAStackTrace() {
        harness.broken = new IllegalStateException("the disk is full");
        harness.breaksAfter = 0;

        start("--debug", "--out", folder().toString());

        assertThat(err()).contains("\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --transport inmemory            | --transport cannot be 'inmemory'
            run --workload producer-consumr     | did you mean producer-consumer
            run --workload parallel-sum,        | --workload cannot be ''
            run --preset quik                   | did you mean quick
            run --deployment hosts              | --deployment cannot be 'hosts': allowed are threads, processes
            run --kernel natve                  | did you mean native
            run --rounds 0                      | --rounds cannot be '0': allowed is 1 to 1000.
            run --rounds x                      | --rounds cannot be 'x'
            run --seed -1                       | --seed cannot be '-1': allowed is a whole number from 0 to
            run --kernel portable --set messageSize=0 | 'messageSize' cannot be '0': allowed is 32B to 64MiB
            run --set mesageSize=1KiB           | did you mean messageSize
            run --set messageSize               | --set cannot be 'messageSize': allowed is NAME=VALUE
            run --workload producer-consumer --workload parallel-sum | --workload cannot be both 'producer-consumer' and 'parallel-sum': name it once
            run --set elements=1 --set elements=2 | --set elements cannot be both '1' and '2'
            run --preset                        | --preset needs a value: NAME.
            run --preset quick --preset smoke   | --preset can be given only once.
            run --out                           | --out needs a value: DIR.
            run --presett quick                 | no option '--presett': did you mean --preset?
            run extra                           | There is no plan 'extra'
            run a b                             | There is no argument 'b'
            runn                                | no command 'runn': did you mean run?
            run --precision 2                   | --precision cannot be '2': allowed is 0.1% to 50%, written like 2%
            run --precision 2% --rounds 5       | --rounds cannot be '5' with --precision: it takes 10 rounds at least
            run --budget 10                     | --budget cannot be '10': allowed is a time, written like 90s
            compare                             | RUN is missing.
            compare nowhere                     | TRIAL is missing.
            compare nowhere either              | There is no folder 'either': compare takes the folders of two runs
            compare nowhere jms mpi             | 'nowhere' holds no run
            compare a b --fail-on faster        | --fail-on cannot be 'faster': allowed is slower:PERCENT
            compare a b --format xml            | --format cannot be 'xml': allowed are table, json, markdown
            show                                | DIR is missing.
            show nowhere                        | 'nowhere' holds no run
            list --format xml                   | --format cannot be 'xml': allowed are table, json
            list transport                      | did you mean transports
            """)
    void wrongUsageAnswersTwoWithOneSentence(String typed, String sentence) {
        assertThat(run(typed.strip().split(" "))).isEqualTo(ExitCode.USAGE);

        assertThat(err()).contains(sentence).hasLineCount(1);
        assertThat(out()).isEmpty();
        assertThat(harness.plans).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedBeforeAnythingStarts() throws Exception {
        Files.writeString(directory.resolve("precious"), "");

        assertThat(start("--out", directory.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--out cannot be '" + directory + "': it is not empty");
        assertThat(harness.plans).isEmpty();
    }

    @Test
    void noCommandAnswersTwo() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("Say what to do: list, run, show, compare or history. See 'workbench --help'.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "list --help", "show --help", "compare --help", "history --help"})
    void helpHasExamples(String typed) {
        assertThat(run(typed.split(" "))).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("Examples:").contains("  workbench ");
        assertThat(err()).isEmpty();
    }

    @Test
    void optionsReachThePlan() {
        start(
                "--workload",
                "parallel-sum",
                "--rounds",
                "2",
                "--preset",
                "smoke",
                "--set",
                "elements=1k",
                "--set",
                "workers=3");

        assertThat(harness.plans).singleElement().satisfies(plan -> {
            assertThat(plan.rounds()).isEqualTo(2);
            assertThat(plan.trials()).singleElement().satisfies(trial -> {
                assertThat(trial.workload().name()).isEqualTo("parallel-sum");
                assertThat(trial.kernel()).isEqualTo("portable");
                assertThat(trial.parameters().number("elements")).isEqualTo(1_000);
                assertThat(trial.parameters().number("workers")).isEqualTo(3);
            });
        });
    }

    @Test
    void whyARunEndedIsKeptAndSaid() {
        harness.endedBy = EndedBy.PRECISION;

        start("--out", folder().toString(), "--precision", "2%", "--budget", "1h", "--rounds", "12");

        StoredRun stored = StoredRun.read(folder());
        assertThat(stored.run().endedBy()).isEqualTo("precision");
        assertThat(stored.run().plan().precision()).isEqualTo(0.02);
        assertThat(stored.run().plan().budgetSeconds()).isEqualTo(3600);
        assertThat(err()).contains("at most ");
        assertThat(out()).contains("12 of at most 12 rounds", "(precision reached)");
    }

    @Test
    void toCalibrateMeasuresTheNoiseFloor() {
        start("--out", folder().toString(), "--calibrate", "--rounds", "5", "--workload", "producer-consumer");

        assertThat(StoredRun.read(folder()).repetitions()).hasSize(10);
        assertThat(out()).contains("Noise floor, each trial measured against itself: " + IN_MEMORY, " 5/5 ");
    }

    @Test
    void aTransportThatWasLeftOutIsListedAndRefusedByName() throws Exception {
        leaveOut();

        assertThat(run("list", "transports")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("mpi-a: unavailable: MPJ Express was not found. Run scripts/setup.");
        assertThat(run("run", "--transport", "mpi-a")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("'mpi-a'", "MPJ Express was not found. Run scripts/setup.");
        assertThat(harness.plans).isEmpty();
    }

    @Test
    void whatOnlyATransportThatWasLeftOutMayHaveIsNotCalledUnknown() throws Exception {
        leaveOut();

        assertThat(run("run", "--workload", "parallel-sum", "--set", "sendMode=ready"))
                .isEqualTo(ExitCode.USAGE);

        assertThat(err())
                .contains(
                        "--set cannot set 'sendMode': no chosen workload or transport has it, and what mpi-a, mpi-b would have is"
                                + " not known, since this build has left it out; allowed are ");
    }

    @Test
    void whoNamesAWorkloadTwiceMeansIt() {
        assertThat(start("--workload", "producer-consumer", "--workload", "producer-consumer"))
                .isEqualTo(ExitCode.OK);

        assertThat(harness.plans.getFirst().trials()).hasSize(1);
    }

    @Test
    void aTransportThatWasLeftOutIsListedAndPlannedWithItsDeployments() throws Exception {
        leaveOut();

        assertThat(run("list", "transports")).isEqualTo(ExitCode.OK);
        assertThat(out()).containsPattern("mpi-a +messages +threads +unavailable");
        assertThat(out()).containsPattern("mpi-b +messages +processes +unavailable");
        start("--preset", "smoke", "--workload", "parallel-sum", "--deployment", "threads");
        assertThat(harness.plans.getFirst().trials())
                .extracting(trial -> trial.transport().id())
                .containsExactly(IN_MEMORY, "mpi-a");
    }

    @Test
    void withoutItsNameATransportThatWasLeftOutIsToldLoudly() throws Exception {
        leaveOut();

        start("--preset", "smoke", "--workload", "parallel-sum", "--rounds", "2");

        assertThat(err())
                .contains("6 repetitions: 3 trials (2 of them unavailable) × 2 rounds")
                .containsOnlyOnce("mpi-a")
                .contains("!!! mpi-a is unavailable and left out: MPJ Express was not found. Run scripts/setup.");
    }

    @Test
    void aListingIsJsonOnRequest() {
        assertThat(run("list", "--format", "json", "workloads")).isEqualTo(ExitCode.OK);

        assertThat(out()).startsWith("{").contains("\"name\" : \"messageSize\"", "\"defaultValue\" : \"1KiB\"");
    }

    @Test
    void onATerminalTheLastLineLives() {
        shell.live = true;

        start("--preset", "smoke");

        assertThat(err()).contains("\r\033[K").contains("1,001 msg/s  ok\n").endsWith("\r\033[K");
        assertThat(out()).doesNotContain("\r");
    }

    @Test
    void whereThereIsNoTerminalNothingIsWrittenOver() {
        start("--preset", "smoke");

        assertThat(err()).doesNotContain("\r").doesNotContain("\033");
        assertThat(out()).doesNotContain("\033");
    }

    private void leaveOut() throws Exception {
        Files.writeString(directory.resolve("mpi-module.unavailable"), """
                transports=mpi-a,mpi-b
                style=messages
                deployments.mpi-a=threads
                deployments.mpi-b=processes
                reason=MPJ Express was not found
                cure=Run scripts/setup.
                """);
    }

    private Path folder() {
        return directory.resolve("run");
    }

    /** The in-memory transport has the portable kernels only. */
    private int start(String... options) {
        return run(Stream.concat(Stream.of("run", "--kernel", "portable"), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return shell.run(arguments);
    }

    private String out() {
        return shell.out();
    }

    private String err() {
        return shell.err();
    }
}
