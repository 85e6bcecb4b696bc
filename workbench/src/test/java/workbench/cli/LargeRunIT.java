package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.TrialRecord;
import workbench.result.Windows;
import workbench.workload.Verdict;

/** Ten thousand repetitions, each as large as one of a real run, analysed in little memory. How long it took is printed, not asserted. */
class LargeRunIT {
    private static final List<String> TRANSPORTS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final int ROUNDS = 1_250;
    private static final double RATE = 54_321.0;
    /** With what a JVM takes beside its heap, less than 512 MiB. */
    private static final String HEAP = "-Xmx400m";

    @TempDir
    Path directory;

    private Path folder;

    @BeforeEach
    void makeRun() throws IOException {
        folder = directory.resolve("run");
        List<TrialRecord> trials = TRANSPORTS.stream().map(LargeRunIT::trial).toList();
        RunFolder run = RunFolder.create(folder);
        run.write(RunRecord.begun(
                "large",
                "2026-01-01T12:00:00Z",
                List.of("run"),
                Map.of(),
                new PlanRecord("standard", 1, ROUNDS, trials)));
        trials.forEach(trial -> run.append(repetition(trial)));
        Path file = folder.resolve(RunFolder.REPETITIONS);
        multiply(Files.readAllLines(file), file);
    }

    @Test
    void tenThousandRepetitionsAreShownAndCompared() throws Exception {
        assertThat(answer("show", folder.toString(), "--details"))
                .contains("1250/1250", "lower … upper", "b moved", "times the");
        assertThat(answer("compare", folder.toString(), folder.toString()))
                .contains("8 pairs were compared", "cannot tell");
    }

    private String answer(String... arguments) throws Exception {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "workbench.cli.Main");
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(text).isZero();
        System.out.printf("%s: %.1f s%n", arguments[0], (System.nanoTime() - start) / 1e9);
        return text;
    }

    private static void multiply(List<String> lines, Path file) throws IOException {
        Random random = new Random(1);
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int round = 1; round <= ROUNDS; round++) {
                for (int trial = 0; trial < lines.size(); trial++) {
                    double rate = RATE * Math.exp(0.05 * random.nextGaussian() + (trial == 1 ? 0.05 : 0));
                    writer.write(lines.get(trial)
                                    .replace("\"round\":1,", "\"round\":" + round + ",")
                                    .replace(":" + RATE, ":" + rate)
                            + "\n");
                }
            }
        }
    }

    private static TrialRecord trial(String transport) {
        return new TrialRecord(
                "producer-consumer/" + transport + "/threads/native",
                "producer-consumer",
                transport,
                "threads",
                "native",
                Map.of("messageSize", 1024L, "duration", "5s"));
    }

    private static Repetition repetition(TrialRecord trial) {
        Map<String, Double> metrics = Map.of(
                "messagesPerSecond", RATE, "bytesPerSecond", RATE, "cpuNanosPerMessage", RATE, "gcSeconds", RATE);
        LatencyNanos times = new LatencyNanos(1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 100, 0);
        return new Repetition(
                trial.id(),
                trial.workload(),
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.parameters(),
                1,
                Status.OK,
                "",
                new Verdict(100, 100, 0, 0, 0, 0, true),
                null,
                new Metrics(metrics, Map.of("sojournNanos", times)),
                List.of(),
                Map.of("waiting", "blocks"),
                null,
                Map.of(),
                Map.of(),
                Map.of("hiccupP99Nanos", 1_000L),
                List.of(),
                new Windows(
                        10_000_000,
                        LongStream.range(0, 100).map(i -> 100 - i).boxed().toList(),
                        null),
                "A".repeat(6_000),
                "2026-01-01T12:00:00Z",
                1);
    }
}
