package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.analysis.Interval.Method;

class IntervalTest {
    /** Times and sizes of which one is zero are not on logarithms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "latencyNanos.p50",
                "gcSeconds",
                "messagesPerSecond",
                "peakMemoryBytes",
                "lostShare",
                "sums",
                "unknown"
            })
    void whatIsNeverNegativeHasNoBoundBelowZero(String metric) {
        assertThat(Interval.of(metric, 0, 0, 0, 0, 1).orElseThrow().lower()).isZero();
        assertThat(Interval.of(metric, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)
                        .orElseThrow()
                        .lower())
                .isZero();
    }

    @Test
    void fewerThanFiveHaveNone() {
        assertThat(Interval.of("", 1, 2, 3, 4)).isEmpty();
    }

    /** ln of these is 0, ±1, ±2: mean 0, standard deviation √2.5, t(4) = 2.776445. */
    @Test
    void fewHaveStudentsOnLogarithms() {
        double e = Math.E;
        Interval interval =
                Interval.of("seconds", 1, e, 1 / e, e * e, 1 / (e * e)).orElseThrow();

        assertThat(interval.method()).isEqualTo(Method.T_ON_LOGARITHMS);
        assertThat(interval.centre()).isEqualTo(1, within(1e-9));
        assertThat(Math.log(interval.upper())).isEqualTo(2.776445 * Math.sqrt(2.5 / 5), within(1e-5));
        assertThat(interval.lower()).isEqualTo(1 / interval.upper(), within(1e-9));
    }

    @Test
    void tenHaveSignedRanks() {
        Interval interval =
                Interval.of("seconds", 1, 2, 4, 8, 16, 32, 64, 128, 256, 512).orElseThrow();

        assertThat(interval.method()).isEqualTo(Method.RANKS_ON_LOGARITHMS);
        assertThat(interval.centre()).isEqualTo(Math.pow(2, 4.5), within(1e-9));
        // The ninth smallest of the averages of 0 … 9 is 2, the ninth largest 7.
        assertThat(interval.lower()).isEqualTo(4, within(1e-9));
        assertThat(interval.upper()).isEqualTo(128, within(1e-9));
    }

    @Test
    void sharesAreNotTakenAsRatiosAndStayBetweenNothingAndAll() {
        Interval interval = Interval.of("communicationShare", 0, 0.9, 1, 1, 1).orElseThrow();

        assertThat(interval.method()).isEqualTo(Method.T);
        assertThat(interval.centre()).isEqualTo(0.78, within(1e-9));
        assertThat(interval.upper()).isEqualTo(1);
        assertThat(interval.isRelative()).isFalse();
    }

    @Test
    void countsMayAllBeZero() {
        Interval interval = Interval.of("sums", 0, 0, 0, 0, 0).orElseThrow();

        assertThat(interval).isEqualTo(new Interval(0, 0, 0, Method.T));
        assertThat(interval.relativeHalfWidth()).isZero();
    }

    @Test
    void whatIsNotPositiveThroughoutIsNotTakenAsRatio() {
        assertThat(Interval.of("somethingElse", 1, 2, 0, 3, 2).orElseThrow().method())
                .isEqualTo(Method.T);
        assertThat(Interval.of("somethingElse", 1, 2, -1, 3, 2, 1, 1, 1, 1, 1)
                        .orElseThrow()
                        .method())
                .isEqualTo(Method.RANKS);
    }

    @Test
    void aSampleKnowsItsMedianAndRange() {
        Sample sample = Sample.of("", Map.of(1, 4.0, 2, 1.0, 3, 2.0, 4, 9.0));

        assertThat(sample.median()).isEqualTo(3);
        assertThat(sample.centre()).isEqualTo(3);
        assertThat(sample.min()).isEqualTo(1);
        assertThat(sample.max()).isEqualTo(9);
        assertThatThrownBy(() -> Sample.of("", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
