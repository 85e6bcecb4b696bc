package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;
import workbench.analysis.RunContrast;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.Status;
import workbench.workload.Verdict;

/** What is too short for the clock, wherever its percentiles are shown. */
class BatchesTextTest {
    private static final Comparison RUN = run();

    @Test
    void theTableTellsWhosePercentilesAreOfBatches() {
        String text = DetailsText.of(RUN, List.of(), "results/made", "workbench", Ink.PLAIN)
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains(
                        "p50 and p99 of mmap (threads); shm (threads) are of batches of 16 round trips, timed together")
                .contains("p50 and p99 of mmap (processes) are of batches of 1 to 8 messages, of which one is timed")
                .doesNotContain("of pipe")
                .doesNotContain("; pipe");
    }

    @Test
    void aContrastOfPercentilesTellsOfWhatTheyAre() {
        RunContrast contrast = RunContrast.ofTrials(RUN, "pipe", "shm", Optional.empty());

        assertThat(ContrastNotes.of(contrast))
                .contains(
                        "B, ping-pong over shm (threads): latency p50 is of batches of 16 round trips, timed together.")
                .noneMatch(note -> note.startsWith("A, "));
        assertThat(ContrastJson.of(contrast, new ContrastSides("run", "pipe", "shm"), null))
                .containsSubsequence("pipe", "\"batch\" : 1", "shm", "\"batch\" : 16");
    }

    @Test
    void aContrastOfOtherMetricsDoesNot() {
        RunContrast contrast = RunContrast.ofTrials(RUN, "pipe", "shm", Optional.of("roundTripsPerSecond"));

        assertThat(ContrastNotes.of(contrast)).noneMatch(note -> note.contains("batches"));
        assertThat(ContrastJson.of(contrast, new ContrastSides("run", "pipe", "shm"), null))
                .contains("\"batch\" : null");
    }

    private static Comparison run() {
        MadeRun run = new MadeRun();
        run.trial("ping-pong", "mmap", "threads", Map.of());
        repeat(run, 16, 16, 16);
        run.trial("ping-pong", "shm", "threads", Map.of());
        repeat(run, 16, 16, 16);
        run.trial("ping-pong", "pipe", "threads", Map.of());
        repeat(run, 1, 1, 1);
        run.trial("producer-consumer", "mmap", "processes", Map.of());
        repeat(run, 8, 4, 1);
        return run.compare(3);
    }

    private static void repeat(MadeRun run, int... batches) {
        for (int batch : batches) {
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put("roundTripsPerSecond", 1e7 + batch);
            if (batch > 1) {
                metrics.put("batch", (double) batch);
            }
            LatencyNanos times = new LatencyNanos(100, 200, 300, 400, 500, 600, 1_000, 0);
            run.add(
                    Status.OK,
                    "",
                    new Verdict(100, 100, 0, 0, 0, 0, true),
                    new Metrics(metrics, Map.of("latencyNanos", times)),
                    List.of());
        }
    }
}
