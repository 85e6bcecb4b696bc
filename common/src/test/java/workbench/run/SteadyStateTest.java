package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SteadyStateTest {
    @Test
    void aFewWindowsAreNotEnough() {
        assertThat(SteadyState.isReached(List.of())).isFalse();
        assertThat(SteadyState.isReached(List.of(1.0, 1.0, 1.0, 1.0, 1.0))).isFalse();
        assertThat(SteadyState.isReached(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0))).isTrue();
    }

    @Test
    void aRisingSeriesIsNotSteady() {
        assertThat(SteadyState.isReached(series(10, 20, 30, 40, 50, 60))).isFalse();
        assertThat(SteadyState.isReached(series(100, 108, 116, 124, 132, 140, 148, 156)))
                .isFalse();
    }

    @Test
    void aFallingSeriesIsNotSteadyEither() {
        assertThat(SteadyState.isReached(series(60, 50, 40, 30, 20, 10))).isFalse();
    }

    @Test
    void aStepIsSteadyOnceItLiesFarEnoughBehind() {
        List<Double> series = new ArrayList<>(series(10, 10, 10));
        int windows = 0;
        while (!SteadyState.isReached(series)) {
            series.add(100.0);
            windows++;
        }
        assertThat(windows).isEqualTo(5);
    }

    @Test
    void aNoisySeriesWithoutATrendIsSteadyInMostCases() {
        Random random = new Random(1);
        long steady = java.util.stream.IntStream.range(0, 1_000)
                .filter(i -> SteadyState.isReached(DoubleStream.generate(() -> 100 + 15 * random.nextGaussian())
                        .limit(16)
                        .boxed()
                        .toList()))
                .count();

        assertThat(steady).isGreaterThan(750);
    }

    private static List<Double> series(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
