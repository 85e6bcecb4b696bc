package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import workbench.plan.Preset;
import workbench.result.Repetition;
import workbench.result.StoredRun;

/**
 * Holds the preset that is made for small differences to how repetitions really scatter: those of the reference run. A trial is compared with
 * itself and with one that is 5 % faster, both drawn from its own repetitions with what a round did to all of them taken out.
 */
class ReferenceNoiseTest {
    private static final int RUNS = 1_000;

    private final RandomGenerator random = new SplittableRandom(5);

    @Test
    void fivePercentAreFoundInFourOfFiveCasesOverTheUsualTrials() {
        double all = noises().stream()
                .mapToDouble(noise -> toldApart(noise, 1.05))
                .average()
                .orElseThrow();

        assertThat(all).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void whatIsTheSameIsSeldomToldApart() {
        for (double[] noise : noises()) {
            assertThat(toldApart(noise, 1)).isLessThanOrEqualTo(Simulated.fivePercent(RUNS));
        }
    }

    private double toldApart(double[] noise, double ratio) {
        return Simulated.toldApart(
                RUNS,
                () -> Simulated.finding(
                        Contrast.paired(Simulated.METRIC, drawn(noise, 1), drawn(noise, ratio))
                                .orElseThrow(),
                        0));
    }

    private Sample drawn(double[] noise, double centre) {
        return Simulated.sample(DoubleStream.generate(() -> centre * Math.exp(noise[random.nextInt(noise.length)]))
                .limit(Preset.STANDARD.rounds())
                .toArray());
    }

    /** For each trial the logarithms of its repetitions, less their mean and that of their round. */
    private static List<double[]> noises() {
        List<double[]> noises = new ArrayList<>();
        headlines().values().forEach(values -> noises.add(less(values, mean(values))));
        int trials = noises.size();
        int rounds = noises.getFirst().length;
        // So many values are free once their means are known.
        double scale = Math.sqrt((double) trials * rounds / ((trials - 1) * (rounds - 1)));
        for (int i = 0; i < rounds; i++) {
            int round = i;
            double ofRound =
                    noises.stream().mapToDouble(noise -> noise[round]).average().orElseThrow();
            noises.forEach(noise -> noise[round] = scale * (noise[round] - ofRound));
        }
        return noises;
    }

    private static Map<String, double[]> headlines() {
        StoredRun run = StoredRun.read(Path.of("..", "results", "reference"));
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Repetition repetition : run.repetitions()) {
            String headline = WorkloadMetrics.headline(repetition.workload())
                    .orElseThrow()
                    .name();
            values.computeIfAbsent(
                                    repetition.trial(),
                                    trial -> new double[run.run().plan().rounds()])[repetition.round() - 1] =
                    Math.log(repetition.metrics().all().get(headline));
        }
        return values;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double[] less(double[] values, double subtrahend) {
        return Arrays.stream(values).map(value -> value - subtrahend).toArray();
    }
}
