package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.result.RateStudy;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.StoredRun;

/** The commands that try rates, over a harness that answers at once. */
class RatesTest {
    @TempDir
    Path directory;

    private final FakeHarness harness = new FakeHarness();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory, harness);
        harness.messagesPerSecond = 100_000;
    }

    @Test
    void theHighestRateThatHoldsTheBoundIsFoundAndConfirmed() {
        harness.slow = (rate, round) -> rate > 40_000;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--rounds", "2"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out())
                .containsPattern(
                        "in-memory \\(threads, portable\\): (39|38),[0-9]{3}/s held p99 ≤ 5ms in 2 of 2 repetitions;"
                                + " 4[0-9],[0-9]{3}/s did not: p99 was 10.0 ms in 1 of 1; a closed loop moved 100,001/s\\.\n")
                .containsPattern("105,001 +105 % +100,000 +– .* held 0 of 1, saturated\n")
                .containsPattern("52,501 +53 % +52,501 +2\\.00 +10\\.00 .* held 0 of 1\n")
                .containsPattern("38,768 +39 % +38,768 +2\\.00 +1\\.00 .* held 2 of 2\n");
        StoredRun stored = StoredRun.read(directory.resolve("results/20260101-120000-rate-search"));
        assertThat(stored.run().hasFinished()).isTrue();
        assertThat(stored.repetitions()).hasSizeGreaterThan(5);
        assertThat(stored.run().plan().trials())
                .extracting(trial -> trial.id())
                .contains("producer-consumer/in-memory/threads/portable")
                .doesNotHaveDuplicates();
    }

    /** Most rates are tried once only, and none of that is missing. */
    @ParameterizedTest
    @CsvSource({
        "rate-search --bound p99=5ms, 20260101-120000-rate-search",
        "rate-versus-latency, 20260101-120000-rate-versus-latency"
    })
    void asManyRoundsAreToldAsWereAskedFor(String command, String name) {
        harness.slow = (rate, round) -> rate > 40_000;
        run((command + " --kernel portable --rounds 4").split(" "));
        String folder = directory.resolve("results").resolve(name).toString();
        assertThat(StoredRun.read(Path.of(folder)).run().plan().rounds()).isEqualTo(4);
        shell.clear();

        run("show", folder, "--details");
        run("history");
        assertThat(shell.out())
                .contains("preset quick, up to 4 rounds, seed ")
                .contains("quick, 4 of 4 rounds, ")
                .doesNotContain("1 round", "interrupted");
        assertThat(run("run", "--resume", folder)).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("Nothing is missing");
    }

    @Test
    void onANarrowTerminalThePercentileOfTheBoundStays() {
        harness.slow = (rate, round) -> rate > 40_000;
        shell.columns = 60;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p90=5ms"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out())
                .containsPattern("\n +rate .* p90 .* p90 ≤ 5ms\n")
                .containsPattern("38,768 +.* 1\\.00 .* held 3 of 3\n")
                .contains("left out for want of width: lag p99,");
        assertThat(shell.out().lines().dropWhile(line -> !line.startsWith("     rate ")))
                .filteredOn(line -> !line.matches(" *(Files|Report|Details|Run again):.*"))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void aRateThatDoesNotHoldAgainGivesWayToALowerOne() {
        harness.slow = (rate, round) -> rate > (round == 1 ? 40_000 : 10_000);

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--rounds", "3"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out())
                .containsPattern(": 9,[0-9]{3}/s held p99 ≤ 5ms in 3 of 3 repetitions; 10,[0-9]{3}/s did not: p99 was"
                        + " 10.0 ms in 1 of 2; ");
    }

    @Test
    void whereFewerRepetitionsMayHoldItIsSaidHowManyDid() {
        harness.slow = (rate, round) -> rate > 40_000 || round == 1;

        assertThat(run(
                        "rate-search",
                        "--kernel",
                        "portable",
                        "--bound",
                        "p99=5ms",
                        "--rounds",
                        "3",
                        "--held-in",
                        "60%"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out()).containsPattern(": (39|38),[0-9]{3}/s held p99 ≤ 5ms in 2 of 3 repetitions; ");
    }

    @Test
    void aBoundOutOfReachIsSaid() {
        harness.slow = (rate, round) -> true;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p50=2ms"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out())
                .contains("in-memory (threads, portable): no rate held p50 ≤ 2ms in all 3 repetitions, from 105,001/s"
                        + " down to 411/s: even at 411/s p50 was 10.0 ms in 1 of 1; a closed loop moved 100,001/s.");
    }

    @Test
    void aPercentileOfTooFewMessagesDecidesNothing() {
        harness.samples = 9;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("no rate held p99 ≤ 5ms in all 3 repetitions, from 105,001/s down to 52,501/s: at 52,501/s"
                        + " there were 9 samples, too few to tell, and p99 takes 1,000 in 1 of 1; a longer --set duration"
                        + " has more of them")
                .contains("– too few samples to tell: p50 takes 20 samples in a repetition, p90 takes 100")
                .doesNotContain("even at");
    }

    @Test
    void aRateThatHeldOnceIsNamedThoughNoneIsConfirmed() {
        harness.slow = (rate, round) -> rate > 40_000 || round > 1;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out())
                .containsPattern("no rate held p99 ≤ 5ms in all 3 repetitions, from 105,001/s down to 411/s;"
                        + " (39|38),[0-9]{3}/s came nearest, which held in 1 of 2: p99 was 10.0 ms in 1 of 2; ");
    }

    @Test
    void whatWasTriedBeforeItBrokeIsShown() {
        harness.breaks = (rate, round) -> rate < 60_000;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(shell.err())
                .contains("was given up: producer-consumer/in-memory/threads/portable/rate=52501/s: it broke");
        assertThat(shell.out())
                .containsPattern("105,001 +105 % +100,000 .* held 0 of 1, saturated\n")
                .doesNotContain("52,501");
    }

    @Test
    void aSweepShowsWhatIsTooMuchAsSaturated() {
        assertThat(run("rate-versus-latency", "--kernel", "portable", "--shares", "50,100,105", "--rounds", "3"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out().lines().filter(line -> line.contains(" %  ")))
                .satisfiesExactly(
                        half -> assertThat(half)
                                .contains("50,001")
                                .contains("1.00")
                                .endsWith("n 3"),
                        all -> assertThat(all).contains("100 %").endsWith("n 0 of 3, saturated"),
                        more -> assertThat(more)
                                .contains("105,002")
                                .contains("–")
                                .endsWith("n 0 of 3, saturated"));
    }

    @Test
    void aSearchIsToldAtItsEndShownAgainKeptAndOnThePage() throws Exception {
        harness.slow = (rate, round) -> rate > 40_000;
        harness.warnings = List.of("the journal lay in memory");

        run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--rounds", "2", "--out", folder().toString());

        String printed = shell.out();
        String found = printed.lines().findFirst().orElseThrow();
        assertThat(found).contains("/s held p99 ≤ 5ms in 2 of 2 repetitions; ");
        assertThat(printed)
                .containsPattern("lag p99 .* CPU +peak mem\\. +p99 ≤ 5ms\n")
                .containsPattern("µs/msg +MiB\n")
                .containsPattern("\n +38,768 +39 % .* 12\\.0 +100 +held 2 of 2\n")
                .contains("  → At 38,768/s: CPU 12.0 µs/msg, peak mem. 100 MiB.\n")
                .contains("  ! At 38,768/s, 2 of 2 repetitions: the journal lay in memory.\n");
        assertThat(study().complete()).isTrue();
        assertThat(study().capacityPerSecond()).isEqualTo(100_001);
        assertThat(study().search().foundPerSecond()).isEqualTo(38_768);
        assertThat(study().search().missedPerSecond()).isBetween(40_000L, 40_800L);
        assertThat(study().rates())
                .filteredOn(rate -> rate.perSecond() == 38_768)
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.held()).isEqualTo(2);
                    assertThat(rate.reached()).isEqualTo(2);
                });
        isShownAsPrinted(printed);
        assertThat(page()).contains("<p class=\"verdict\">" + found + " At 38,768/s: CPU 12.0 µs/msg,");
    }

    @Test
    void aSweepIsToldAtItsEndShownAgainKeptAndOnThePage() throws Exception {
        harness.warnings = List.of("the journal lay in memory");

        run("rate-versus-latency", "--kernel", "portable", "--shares", "50,10,105", "--out", folder().toString());

        String printed = shell.out();
        String answer =
                "losed loop moved 100,002/s; rates up to 50,001/s (50 %) were reached, at the highest with a p99 of"
                        + " 1.00 ms; 105,002/s (105 %) was too much.";
        assertThat(printed)
                .startsWith("producer-consumer over in-memory (threads, portable)\n")
                .containsPattern("\n +50,001 +50 % .* 12\\.0 +100 +n 3\n")
                .contains("  → At 50,001/s: CPU 12.0 µs/msg, peak mem. 100 MiB.\n")
                .contains("  ! At 3 of 3 rates, 9 of 9 repetitions: the journal lay in memory.\n");
        assertThat(printed.replaceAll("\\s+", " ")).contains("→ A c" + answer);
        assertThat(study().search()).isNull();
        assertThat(study().rates())
                .extracting(RateStudy.Rate::perSecond, RateStudy.Rate::reached)
                .containsExactly(tuple(10_000L, 3), tuple(50_001L, 3), tuple(105_002L, 0));
        isShownAsPrinted(printed);
        assertThat(page())
                .contains("<p class=\"verdict\">producer-consumer over in-memory (threads, portable): a c" + answer
                        + " At 50,001/s: CPU 12.0");
    }

    @Test
    void eachTrialOfASearchIsToldAndShown() throws Exception {
        run(
                "rate-search",
                "--kernel",
                "portable",
                "--bound",
                "p99=5ms",
                "--set",
                "messageSize=64,1KiB",
                "--out",
                folder().toString());

        String printed = shell.out();
        assertThat(printed).contains(", messageSize 64B: ", ", messageSize 1KiB: ");
        assertThat(StoredRun.read(folder()).run().rateStudies()).hasSize(2);
        isShownAsPrinted(printed);
    }

    @Test
    void aSearchThatWasGivenUpIsShownSo() throws Exception {
        harness.breaks = (rate, round) -> rate < 30_000;
        harness.slow = (rate, round) -> true;

        run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--out", folder().toString());

        String printed = shell.out();
        assertThat(printed)
                .contains(
                        "(threads, portable): the search was given up (producer-consumer/in-memory/threads/portable/rate="
                                + "26251/s: it broke); a closed loop moved 100,001/s.\n")
                .contains(
                        "✗ producer-consumer over in-memory (threads, portable), rate 26251/s, round 1: timeout: it broke");
        assertThat(study().complete()).isFalse();
        assertThat(study().givenUp()).endsWith("it broke");
        assertThat(study().rates()).hasSize(2);
        isShownAsPrinted(printed);
    }

    /** What was written before its end is what a run leaves that is killed. */
    @Test
    void aSearchThatIsKilledHasToldWhatItTried() throws Exception {
        harness.breaks = (rate, round) -> {
            if (rate < 30_000) {
                throw new IllegalStateException("the plug was pulled");
            }
            return false;
        };
        harness.slow = (rate, round) -> true;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--out", folder().toString()))
                .isEqualTo(ExitCode.FAILED);

        assertThat(StoredRun.read(folder()).run().hasFinished()).isFalse();
        assertThat(study().complete()).isFalse();
        assertThat(study().rates()).extracting(RateStudy.Rate::perSecond).containsExactly(52_501L, 105_001L);
        shell.clear();
        shell.run("show", folder().toString());
        assertThat(shell.out())
                .contains("in-memory (threads, portable): the search was interrupted; a closed loop moved 100,001/s.")
                .containsPattern("52,501 .* held 0 of 1\n");
    }

    /** Written before what was found was kept: its rates are trials like others. */
    @Test
    void aSearchOfAnOlderVersionIsShownAsARun() throws Exception {
        harness.slow = (rate, round) -> rate > 40_000;
        run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--out", folder().toString());
        Path file = folder().resolve(RunFolder.RUN);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"rateStudies\"", "\"unknown\""));
        shell.clear();

        assertThat(shell.run("show", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(shell.out())
                .contains("rate 38768/s", "saturated (100,000/s)")
                .doesNotContain("held p99", "✗");
        assertThat(shell.run("report", folder().toString())).isEqualTo(ExitCode.OK);
    }

    /** Its capacity is in round trips. */
    @Test
    void roundTripsAreSearchedToo() {
        harness.slow = (rate, round) -> rate > 40_000;

        assertThat(run("rate-search", "--workload", "ping-pong", "--kernel", "portable", "--bound", "p99=5ms"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out()).containsPattern("ping-pong over in-memory .*: 38,768/s held p99 ≤ 5ms in 3 of 3");
    }

    private Path folder() {
        return directory.resolve("run");
    }

    private RateStudy study() {
        return StoredRun.read(folder()).run().rateStudies().getFirst();
    }

    private String page() throws IOException {
        return Files.readString(folder().resolve("report.html"));
    }

    /** All but where the files are, which whoever shows it knows. */
    private void isShownAsPrinted(String printed) {
        shell.clear();
        assertThat(shell.run("show", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(shell.out().replaceFirst("  Report: .*\n$", ""))
                .isEqualTo(printed.replaceFirst("(?m)^Files: .*\nReport: .*\n", ""));
        shell.clear();
        shell.run("show", folder().toString(), "--details");
        assertThat(shell.out()).contains(printed.substring(0, printed.indexOf("\n\n")));
    }

    @Test
    void ofSeveralRatesOfARunOneThatIsTooMuchIsAResult() {
        assertThat(run("run", "--workload", "producer-consumer", "--kernel", "portable", "--rate", "50k/s,200k/s"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out()).containsPattern("rate 200000/s\n.* +saturated \\(100,000/s\\)\n");
        assertThat(shell.err()).contains("rate 200000/s  saturated").doesNotContain("failed");
        assertThat(StoredRun.read(directory.resolve("results/20260101-120000-producer-consumer"))
                        .repetitions())
                .extracting(Repetition::status)
                .containsOnly(Status.OK, Status.FAILED);
    }

    @Test
    void theSameHoldsForAPlan() throws Exception {
        Path plan = Files.writeString(directory.resolve("load.yaml"), """
                workload: producer-consumer
                kernel: portable
                rate: [50k/s, 200k/s]
                """);

        assertThat(run("run", plan.toString())).isEqualTo(ExitCode.OK);

        assertThat(shell.out()).containsPattern("rate 200000/s\n.* +saturated \\(100,000/s\\)\n");
    }

    @Test
    void aSingleRateThatIsTooMuchFails() {
        assertThat(run("run", "--workload", "producer-consumer", "--kernel", "portable", "--rate", "200k/s"))
                .isEqualTo(ExitCode.FAILED);

        assertThat(shell.out()).containsPattern(" +3 failed\n").doesNotContain("saturated");
    }

    @Test
    void aSweepInWhichSomethingBreaksFails() {
        harness.breaks = (rate, round) -> rate == 50_000 && round == 2;

        assertThat(run("run", "--workload", "producer-consumer", "--kernel", "portable", "--rate", "50k/s,200k/s"))
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void whatBreaksEndsInAFailure() {
        harness.status = Status.FAILED;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(shell.err()).contains("was given up: producer-consumer/in-memory/threads/portable: it broke");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            rate-search --bound p99                             | --bound cannot be 'p99': allowed is PERCENTILE=TIME, such as p99=5ms.
            rate-search --bound p98=5ms                         | --bound cannot be 'p98=5ms': did you mean
            rate-search --bound p99=5ms --workload parallel-sum | --workload cannot be 'parallel-sum' here
            rate-search --bound p99=5ms --held-in 0%            | --held-in cannot be '0%': allowed is 1% to 100%, written like 90%.
            rate-search --bound p99=5ms --budget 1min           | --precision and --budget cannot be set here
            rate-search --bound p99=5ms --calibrate             | --calibrate cannot be set here
            rate-search --bound p99=5ms --rate 5/s              | --rate cannot be '5/s' here
            rate-versus-latency --shares 0                      | --shares cannot be '0': allowed is 1 to 1000 (percent).
            """)
    void nonsenseIsRefused(String typed, String sentence) {
        assertThat(run((typed + " --kernel portable").split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(sentence);
        assertThat(harness.plans).isEmpty();
    }

    private int run(String... arguments) {
        return shell.run(arguments);
    }
}
