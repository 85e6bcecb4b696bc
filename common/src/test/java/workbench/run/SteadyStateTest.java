package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteadyStateTest {
    @Test
    void aFewWindowsAreNotEnough() {
        assertThat(SteadyState.isReached(List.of())).isFalse();
        assertThat(SteadyState.isReached(Collections.nCopies(12, 1.0))).isFalse();
        assertThat(SteadyState.isReached(Collections.nCopies(13, 1.0))).isTrue();
    }

    @Test
    void aRisingSeriesIsNotSteady() {
        assertThat(SteadyState.isReached(line(10, 10))).isFalse();
        assertThat(SteadyState.isReached(line(100, 4))).isFalse();
    }

    @Test
    void aFallingSeriesIsNotSteadyEither() {
        assertThat(SteadyState.isReached(line(400, -10))).isFalse();
    }

    @Test
    void aTrendIsSeenThroughSomeNoise() {
        Random random = new Random(2);
        long steady = IntStream.range(0, 1_000)
                .filter(i -> SteadyState.isReached(IntStream.range(0, 24)
                        .mapToObj(window -> (100 + 6 * window) * (1 + 0.1 * random.nextGaussian()))
                        .toList()))
                .count();

        assertThat(steady).isLessThan(50);
    }

    @Test
    void howeverMuchItScattersATrendIsSeen() {
        Random random = new Random(3);
        long steady = IntStream.range(0, 1_000)
                .filter(i -> SteadyState.isReached(IntStream.range(0, 24)
                        .mapToObj(window -> (100 + 6 * window) * (1 + 0.4 * random.nextGaussian()))
                        .toList()))
                .count();

        assertThat(steady).isLessThan(200);
    }

    @Test
    void aStepIsSteadyOnceItLiesFarEnoughBehind() {
        List<Double> series = new ArrayList<>(Collections.nCopies(8, 10.0));
        int windows = 0;
        while (!SteadyState.isReached(series)) {
            series.add(100.0);
            windows++;
        }
        assertThat(windows).isEqualTo(11);
    }

    @Test
    void aNoisySeriesWithoutATrendIsSteadyInMostCases() {
        Random random = new Random(1);
        long steady = IntStream.range(0, 1_000)
                .filter(i -> becomesSteady(DoubleStream.generate(() -> 100 + 15 * random.nextGaussian())
                        .limit(40)
                        .boxed()
                        .toList()))
                .count();

        assertThat(steady).isGreaterThan(900);
    }

    /** Looked at after each window, as a warm-up is. */
    private static boolean becomesSteady(List<Double> series) {
        return IntStream.rangeClosed(1, series.size())
                .anyMatch(windows -> SteadyState.isReached(series.subList(0, windows)));
    }

    private static List<Double> line(double from, double step) {
        return IntStream.range(0, 24).mapToObj(i -> from + i * step).toList();
    }
}
