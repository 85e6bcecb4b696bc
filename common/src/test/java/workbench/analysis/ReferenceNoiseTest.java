package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workbench.analysis.Figure.Better;
import workbench.result.Repetition;
import workbench.result.StoredRun;
import workbench.run.Preset;

/**
 * Holds the preset that is made for small differences to how repetitions really scatter: those of the reference run. A trial is compared with
 * itself and with one that is 5 % faster, both drawn from its own repetitions with what a round did to all of them taken out.
 */
class ReferenceNoiseTest {
    private static final int RUNS = 1_000;
    private static final double FIVE_PERCENT = 0.05 + 2.33 * Math.sqrt(0.05 * 0.95 / RUNS);

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
            assertThat(toldApart(noise, 1)).isLessThanOrEqualTo(FIVE_PERCENT);
        }
    }

    private double toldApart(double[] noise, double ratio) {
        return (double) IntStream.range(0, RUNS)
                        .filter(run -> finding(drawn(noise, 1), drawn(noise, ratio)) != Finding.CANNOT_TELL)
                        .count()
                / RUNS;
    }

    private static Finding finding(Sample a, Sample b) {
        Contrast contrast = Contrast.paired(Figures.MESSAGES_PER_SECOND, a, b).orElseThrow();
        return Finding.of(contrast, Better.HIGHER, contrast.pValue(), 0);
    }

    private Sample drawn(double[] noise, double centre) {
        Map<Integer, Double> byRound = new TreeMap<>();
        for (int round = 1; round <= Preset.STANDARD.rounds(); round++) {
            byRound.put(round, centre * Math.exp(noise[random.nextInt(noise.length)]));
        }
        return Sample.of(Figures.MESSAGES_PER_SECOND, byRound);
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
            String headline =
                    Figures.headline(repetition.workload()).orElseThrow().name();
            values.computeIfAbsent(
                                    repetition.trial(),
                                    trial -> new double[run.run().plan().rounds()])[repetition.round() - 1] =
                    Math.log(Figures.values(repetition.metrics()).get(headline));
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
