package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianIntervalTest {
    @Test
    void theMedianLiesBetweenItsBounds() {
        assertThat(MedianInterval.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new MedianInterval(2, 1, 3));
        assertThat(MedianInterval.of(List.of(1.0, 2.0)).median()).isEqualTo(1.5);
    }

    @Test
    void itCoversTheTrueMedianOfASkewedDistributionInAboutNinetyFiveOfAHundredCases() {
        Random random = new Random(1);
        long covered = IntStream.range(0, 4_000)
                .filter(i -> {
                    List<Double> sample =
                            random.doubles(31).map(u -> -Math.log(u)).boxed().toList();
                    MedianInterval interval = MedianInterval.of(sample);
                    return interval.lower() <= Math.log(2) && Math.log(2) <= interval.upper();
                })
                .count();

        assertThat(covered / 4_000.0).isBetween(0.94, 0.98);
    }
}
