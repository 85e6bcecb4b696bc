package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.analysis.EndedBy;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.tck.InMemoryTransport;
import workbench.workload.Verdict;

/** Commands as they are typed, over a harness that answers at once. */
class CommandLineTest extends InShell {
    private static final String IN_MEMORY = new InMemoryTransport().id();

    @Test
    void aGoodRunAnswersZeroAndPrintsItsComparison() {
        assertThat(start("--out", folder().toString(), "--preset", "smoke")).isEqualTo(ExitCode.OK);

        assertThat(out()).contains("producer-consumer", IN_MEMORY, "correct", "Details:    workbench show");
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
        assertThat(printed).isEqualTo(out()).contains("Report:     ");
    }

    @Test
    void detailsAreToldOnRequest() {
        start("--out", folder().toString(), "--details");
        String printed = out();
        shell.clear();

        assertThat(run("show", folder().toString(), "--details")).isEqualTo(ExitCode.OK);
        assertThat(printed).isEqualTo(out()).contains("Verified: ", "credits 512", "Files:      ");
        shell.clear();
        run("show", folder().toString());
        assertThat(out()).doesNotContain("Verified: ").contains("Details:    workbench show " + folder());
    }

    @Test
    void aRunBeginsWithWhatItDoesAndHowLongItTakes() {
        start("--preset", "smoke");

        assertThat(err().lines().findFirst().orElseThrow())
                .matches("2 repetitions: 2 trials × 1 round, preset smoke, about [0-9]+ s, into .*");
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

        start("--details", "--out", folder().toString(), "--precision", "2%", "--budget", "1h", "--rounds", "12");

        StoredRun stored = StoredRun.read(folder());
        assertThat(stored.run().endedBy()).isEqualTo("precision");
        assertThat(stored.run().plan().precision()).isEqualTo(0.02);
        assertThat(stored.run().plan().budgetSeconds()).isEqualTo(3600);
        assertThat(err()).contains("at most ");
        assertThat(out()).contains("12 of at most 12 rounds", "(precision reached)");
    }

    @Test
    void toCalibrateMeasuresTheNoiseFloor() {
        start(
                "--details",
                "--out",
                folder().toString(),
                "--calibrate",
                "--rounds",
                "5",
                "--workload",
                "producer-consumer");

        assertThat(StoredRun.read(folder()).repetitions()).hasSize(10);
        assertThat(out()).contains("Noise floor, each trial measured against itself: " + IN_MEMORY, " 5/5 ");
    }

    @Test
    void whatWasTakenForAPartOfIdsIsSaidOnce() {
        start("--preset", "smoke", "--transport", "memory", "--workload", "par");

        assertThat(err())
                .startsWith("--workload: 'par' stands for parallel-sum.\n--transport: 'memory' stands for " + IN_MEMORY
                        + ".\n1 repetition: 1 trial × 1 round")
                .contains("results/20260101-120000-parallel-sum");
        assertThat(harness.plans.getFirst().trials()).hasSize(1);
    }

    @Test
    void aHistoryCanBeAskedForInShortToo() {
        start("--preset", "smoke");
        shell.clear();

        assertThat(run("history", "--transport", "memory", "--workload", "sum")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("parallel-sum  " + IN_MEMORY).doesNotContain("producer-consumer");
    }

    @Test
    void aNarrowTerminalGetsNarrowTablesAndHelp() {
        shell.columns = 80;
        start("--preset", "quick");
        shell.clear();
        run("history");
        run("list");
        run("run", "--dry-run", "--kernel", "portable");
        for (String command : List.of("", "run", "show", "compare", "rate-search", "history", "report", "list")) {
            run((command + " --help").strip().split(" "));
        }

        assertThat(out()).contains("Usage: workbench").contains("--changed-sources");
        assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
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

        assertThat(err())
                .contains("\r\033[?7l[")
                .doesNotContain("1,001 msg/s")
                .contains(", into ")
                .endsWith("\r \033[J\r");
        assertThat(err().split("\n")).as("lines that scroll up").allMatch(line -> line.startsWith("\r"));
        assertThat(out()).doesNotContain("\r");
    }

    @Test
    void onATerminalWhatFailedStaysAboveTheLastLine() {
        shell.live = true;
        harness.status = Status.FAILED;

        start("--preset", "smoke");

        assertThat(err()).contains("(threads, portable)  failed: it broke\n");
    }

    @Test
    void whereThereIsNoTerminalNothingIsWrittenOver() {
        start("--preset", "smoke");

        assertThat(err()).doesNotContain("\r").doesNotContain("\033");
        assertThat(out()).doesNotContain("\033");
    }
}
