package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        harness.slowAbovePerSecond = 40_000;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p99=5ms", "--rounds", "2"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out())
                .containsPattern("in-memory \\(threads, portable\\): (39|38),[0-9]{3}/s held p99 ≤ 5ms in 2 of 2")
                .contains("a closed loop moved 100,001/s");
        StoredRun stored = StoredRun.read(directory.resolve("results/20260101-120000-rate-search"));
        assertThat(stored.run().hasFinished()).isTrue();
        assertThat(stored.repetitions()).hasSizeGreaterThan(5);
        assertThat(stored.run().plan().trials())
                .extracting(trial -> trial.id())
                .contains("producer-consumer/in-memory/threads/portable")
                .doesNotHaveDuplicates();
    }

    @Test
    void aBoundOutOfReachIsSaid() {
        harness.slowAbovePerSecond = 0;

        assertThat(run("rate-search", "--kernel", "portable", "--bound", "p50=2ms"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("no rate was found that holds p50 ≤ 2ms");
    }

    @Test
    void aSweepShowsWhatIsTooMuchAsSaturated() {
        assertThat(run("rate-versus-latency", "--kernel", "portable", "--shares", "50,100,105", "--rounds", "3"))
                .isEqualTo(ExitCode.OK);

        assertThat(shell.out().lines().filter(line -> line.contains(" %")))
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
