package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SizeChartsTest {
    private static final double[] NOISE = {0.99, 1, 1.01};

    @Test
    void timeAndBytesAreDrawnOverTheSize() {
        MadeTrials made = MadeTrials.of("ping-pong");
        halfRoundTrips(made, "jms-artemis-vm", "threads", 80_000, 80_000, 160_000);

        Drawn time = new Drawn(made.chart("time-by-size"));
        Drawn bytes = new Drawn(made.chart("bytes-by-size"));

        assertThat(time.points("line", "jms").stream().map(List::getFirst)).containsExactly(0L, 10L, 20L);
        assertThat(time.points("line", "jms").getLast().get(1).doubleValue()).isCloseTo(160_000, near(160_000));
        // One MiB in 160 µs, as a power of two.
        double perSecond =
                Math.pow(2, bytes.points("line", "jms").getLast().get(1).doubleValue());
        assertThat(perSecond).isCloseTo(1_048_576 / 160e-6, near(1_048_576 / 160e-6));
        assertThat(time.chart().table().headings()).startsWith("message size");
        assertThat(time.chart().table().rows()).extracting(List::getFirst).containsExactly("1 B", "1 KiB", "1 MiB");
    }

    @Test
    void sizesAtWhichTransportsChangePlacesAreRinged() {
        MadeTrials made = MadeTrials.of("ping-pong");
        halfRoundTrips(made, "jms-artemis-vm", "threads", 80_000, 80_000, 80_000);
        halfRoundTrips(made, "mpi-mpj-multicore", "threads", 8_000, 8_000, 800_000);

        Chart chart = made.chart("time-by-size");

        assertThat(chart.option().toString()).contains("name=crossover", "shown=32 KiB");
        assertThat(chart.alternative())
                .endsWith("jms-artemis-vm has the higher time up to about 32 KiB, then mpi-mpj-multicore.");
    }

    @Test
    void curvesThatMayBeTheSameDoNotCross() {
        MadeTrials made = MadeTrials.of("ping-pong");
        halfRoundTrips(made, "jms-artemis-vm", "threads", 80_000, 80_000, 80_000);
        halfRoundTrips(made, "mpi-mpj-multicore", "threads", 80_100, 79_900, 80_100);

        assertThat(made.chart("time-by-size").option().toString()).doesNotContain("crossover");
    }

    @Test
    void threadsAreNotRankedAgainstProcesses() {
        MadeTrials made = MadeTrials.of("ping-pong");
        halfRoundTrips(made, "jms-artemis-tcp", "processes", 80_000, 80_000, 80_000);
        halfRoundTrips(made, "mpi-mpj-multicore", "threads", 8_000, 8_000, 800_000);

        assertThat(made.chart("time-by-size").option().toString()).doesNotContain("crossover");
    }

    @Test
    void twoRepetitionsRankNothing() {
        MadeTrials made = MadeTrials.of("streaming")
                .trial("a", "threads", "messageSize", 64L)
                .values("bytesPerSecond", 100, 101)
                .trial("a", "threads", "messageSize", 128L)
                .values("bytesPerSecond", 900, 901)
                .trial("b", "threads", "messageSize", 64L)
                .values("bytesPerSecond", 900, 901)
                .trial("b", "threads", "messageSize", 128L)
                .values("bytesPerSecond", 100, 101);

        assertThat(made.chart("bytes-by-size").option().toString()).doesNotContain("crossover");
    }

    @Test
    void anEmptyMessageHasItsPlaceBesideTheSmallest() {
        MadeTrials made = MadeTrials.of("ping-pong")
                .trial("a", "threads", "messageSize", 0L)
                .times("latencyNanos", 20, share -> 5_000)
                .trial("a", "threads", "messageSize", 1_024L)
                .times("latencyNanos", 20, share -> 6_000)
                .trial("a", "threads", "messageSize", 2_048L)
                .times("latencyNanos", 20, share -> 7_000);

        assertThat(new Drawn(made.chart("time-by-size"))
                        .points("line", "a").stream().map(List::getFirst))
                .containsExactly(-1L, 10L, 11L);
        assertThat(new Drawn(made.chart("bytes-by-size"))
                        .points("line", "a").stream().map(List::getFirst))
                .containsExactly(10L, 11L);
    }

    @Test
    void whatWasNotSweptHasNoSuchChart() {
        assertThat(MadeTrials.of("streaming")
                        .trial("a", "threads", "messageSize", 64L)
                        .values("bytesPerSecond", 100, 101)
                        .charts())
                .extracting(Chart::id)
                .containsExactly("streaming-bytesPerSecond");
    }

    private static void halfRoundTrips(MadeTrials made, String transport, String deployment, double... nanos) {
        long[] sizes = {1, 1_024, 1_048_576};
        for (int i = 0; i < sizes.length; i++) {
            made.trial(transport, deployment, "messageSize", sizes[i]);
            for (double noise : NOISE) {
                double each = noise * nanos[i];
                made.times("latencyNanos", 20, share -> each);
            }
        }
    }

    private static Offset<Double> near(double value) {
        return Offset.offset(0.01 * value);
    }
}
