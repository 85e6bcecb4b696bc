package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.result.LatencyBound;
import workbench.result.StoredRun;

/** Runs that are asked which trials hold a bound, over a harness that answers at once. */
class BoundTest extends InShell {
    private static final String HOLDS =
            "producer-consumer at 500/s: p99 ≤ 2ms holds over in-memory (threads, portable) (trial quality).";

    @Test
    void whichTrialsHoldItIsToldAtTheEndShownAgainKeptAndOnThePage() throws Exception {
        assertThat(start("--out", folder().toString(), "--rate", "500/s", "--bound", "p99=2ms"))
                .isEqualTo(ExitCode.OK);

        String printed = out();
        assertThat(plain(printed))
                .contains("→ " + HOLDS)
                .containsPattern("p99 ≤ 2ms +p99 +range +CPU/msg +peak mem\\. +held in")
                .containsPattern(
                        "in-memory \\(threads, portable\\) 1\\.00 ms 1\\.00 … 1\\.00 12\\.0 µs 100 MiB 3 of 3, holds");
        StoredRun stored = StoredRun.read(folder());
        assertThat(stored.run().plan().bound()).isEqualTo(new LatencyBound("p99", 2_000_000));
        assertThat(Files.readString(folder().resolve("report.html"))).contains("<p class=\"verdict\">" + HOLDS);
        shell.clear();
        assertThat(run("show", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(printed);
        shell.clear();
        run("report", folder().toString(), "--format", "json");
        assertThat(out()).contains(HOLDS);
        shell.clear();
        run("report", folder().toString(), "--format", "markdown");
        assertThat(out()).contains("**producer-consumer at 500/s: p99 ≤ 2ms holds over");
    }

    @Test
    void aRateThatIsNotKeptIsAnAnswerAndNoFailure() {
        harness.messagesPerSecond = 100_000;

        assertThat(start("--rate", "200k/s", "--bound", "p99=2ms")).isEqualTo(ExitCode.OK);

        assertThat(plain(out()))
                .contains("cannot be told over in-memory (threads, portable) (rate not kept, 100,000/s were sent).")
                .contains(" saturated (100,000/s)");
        assertThat(err()).contains("saturated").doesNotContain("failed");
    }

    @Test
    void someRepetitionsHoldItAndOthersDoNot() {
        harness.slow = (rate, round) -> round == 2;

        assertThat(start("--rate", "500/s", "--bound", "p99=2ms")).isEqualTo(ExitCode.OK);
        assertThat(plain(out()))
                .contains("is not clear over in-memory (threads, portable) (held in 2 of 3, p99 1.00 … 10.00 ms)");
    }

    @Test
    void fewSamplesNeitherHoldNorFail() {
        harness.samples = 9;

        start("--rate", "500/s", "--bound", "p99=2ms");
        assertThat(plain(out())).contains("(too few samples, 9 of 1,000)");
    }

    @Test
    void whatBreaksFailsTheRun() {
        harness.breaks = (rate, round) -> round == 1;

        assertThat(start("--rate", "500/s", "--bound", "p99=2ms")).isEqualTo(ExitCode.FAILED);
        assertThat(plain(out())).contains("cannot be told over in-memory (threads, portable) (1 timeout)");
    }

    @Test
    void aDryRunNamesIt() {
        assertThat(start("--rate", "500/s", "--bound", "max=1s", "--dry-run")).isEqualTo(ExitCode.OK);
        assertThat(plain(out())).contains("The answer would say which trials hold max ≤ 1s. Nothing was started.");
    }

    @Test
    void aPlanHasItAndWhatIsTypedGoesBefore() throws Exception {
        Path plan = Files.writeString(directory.resolve("load.yaml"), """
                workload: producer-consumer
                kernel: portable
                rate: 500/s
                bound: p99=2ms
                """);

        assertThat(run("run", plan.toString())).isEqualTo(ExitCode.OK);
        assertThat(harness.plans.getLast().bound()).contains(new LatencyBound("p99", 2_000_000));
        run("run", plan.toString(), "--bound", "p50=1ms");
        assertThat(harness.plans.getLast().bound()).contains(new LatencyBound("p50", 1_000_000));
        shell.clear();
        Files.writeString(plan, Files.readString(plan).replace("p99=2ms", "p99"));
        assertThat(run("run", plan.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith(plan + ":4: 'bound' cannot be 'p99': allowed is PERCENTILE=TIME");
    }

    @Test
    void aRunThatGoesOnStillAnswersIt() {
        harness.broken = new IllegalStateException("the plug was pulled");
        harness.breaksAfter = 1;
        start("--out", folder().toString(), "--rate", "500/s", "--bound", "p99=2ms");
        harness.breaksAfter = Integer.MAX_VALUE;
        shell.clear();

        assertThat(run("run", "--resume", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(plain(out())).contains(HOLDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --rate 5/s --bound p99                       | --bound cannot be 'p99': allowed is PERCENTILE=TIME, such as p99=5ms.
            --rate 5/s --bound p98=5ms                   | --bound cannot be 'p98=5ms': did you mean
            --rate 5/s --bound p99=-2ms                  | --bound cannot be 'p99=-2ms': allowed is PERCENTILE=TIME
            --rate 5/s --bound p99=2ms,max=9ms           | --bound cannot be 'p99=2ms,max=9ms': allowed is PERCENTILE=TIME
            --rate 5/s --bound p99=2ms --bound p50=2ms   | --bound can be given only once.
            --rate 5/s --bound                           | --bound needs a value: PERCENTILE=TIME.
            --bound p99=2ms                              | --bound cannot be 'p99=2ms' here: producer-consumer runs at full speed
            --workload parallel-sum --bound p99=2ms      | --bound cannot be 'p99=2ms' here: what is run has no latency of messages
            """)
    void whatCannotBeAskedIsRefused(String options, String sentence) {
        assertThat(start(options.split(" +"))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains(sentence).hasLineCount(1);
        assertThat(harness.plans).isEmpty();
    }

    private static String plain(String printed) {
        return printed.replaceAll("\\s+", " ");
    }
}
