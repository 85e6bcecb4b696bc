package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class LatencyChartsTest {
    @Test
    void percentilesReachAsFarAsThereAreSamples() {
        Chart few = latencies(500).chart("latency");
        Chart many = latencies(200_000).chart("latency");

        assertThat(new Drawn(few).points("line", "a").getLast().getFirst()).isEqualTo(1.5);
        assertThat(new Drawn(many).points("line", "a").getLast().getFirst()).isEqualTo(4L);
        assertThat(few.table().rows().get(3)).containsExactly("99.9 %", "–");
        assertThat(few.table().rows().getLast()).containsExactly("samples of a repetition, at least", "500");
    }

    @Test
    void aRepetitionIsOneNumberForEachPercentileAndBandsAreTheirRange() {
        Chart chart = MadeTrials.of("ping-pong")
                .trial("a", "threads")
                .times("latencyNanos", 100, share -> 1_000)
                .times("latencyNanos", 100, share -> 2_000)
                .times("latencyNanos", 100_000, share -> 9_000)
                .chart("latency");

        List<Number> median = new Drawn(chart).points("@band", "a").getFirst();
        assertThat(median.get(1).doubleValue()).isBetween(1_990.0, 2_010.0);
        assertThat(median.get(2).doubleValue()).isBetween(990.0, 1_010.0);
        assertThat(median.get(3).doubleValue()).isBetween(8_990.0, 9_010.0);
    }

    @Test
    void whatIsQueueingIsNotCalledLatency() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("a", "threads")
                .times("sojournNanos", 100, share -> 1_000_000)
                .chart("queueing");

        assertThat(chart.title()).isEqualTo("Queueing at full speed, by percentile (no latency)");
        assertThat(new Drawn(chart).part("yAxis").get("name").toString()).doesNotContain("latency");
    }

    @Test
    void whatLatencyIsStandsInTheTitle() {
        assertThat(latencies(100).chart("latency").title()).isEqualTo("Latency by percentile (half a round trip)");
        assertThat(MadeTrials.of("producer-consumer")
                        .trial("a", "threads", "maxInFlight", 4L)
                        .times("latencyNanos", 100, share -> 1_000)
                        .charts()
                        .getLast()
                        .title())
                .isEqualTo("Latency by percentile (4 in flight at most), maxInFlight 4");
    }

    @Test
    void batchesAreCalledSo() {
        MadeTrials made = MadeTrials.of("ping-pong").trial("a", "threads");
        made.times("latencyNanos", 100, share -> 90).good(Map.of("batch", 32.0));

        assertThat(new Drawn(made.chart("latency")).lines()).containsExactly("a, batches of 32");
    }

    @Test
    void aSweepIsDrawnOverItsSizes() {
        Chart chart = sizes(size -> "a").chart("latency-p99-by-size");

        assertThat(chart.title()).isEqualTo("Latency, p99 (half a round trip), by message size");
        assertThat(new Drawn(chart).lines()).containsExactly("a");
        assertThat(new Drawn(chart).points("line", "a")).hasSize(11);
    }

    @Test
    void whatHasNoTransportInCommonHasAChartForSomeOfItsSizes() {
        MadeTrials made = sizes(size -> "a" + size);

        assertThat(new Drawn(made.chart("latency-messageSize-1")).note())
                .endsWith("Drawn for 5 of 11 values; the tables have all.");
        assertThat(made.charts().stream().map(Chart::title).filter(title -> title.startsWith("Latency by")))
                .hasSize(Facets.MOST)
                .startsWith("Latency by percentile (half a round trip), messageSize 1")
                .endsWith("Latency by percentile (half a round trip), messageSize 1024");
    }

    private static MadeTrials sizes(LongFunction<String> transport) {
        MadeTrials made = MadeTrials.of("ping-pong");
        for (long size = 1; size <= 1_024; size *= 2) {
            made.trial(transport.apply(size), "threads", "messageSize", size)
                    .times("latencyNanos", 1_000, share -> 1_000);
        }
        return made;
    }

    private static MadeTrials latencies(int samples) {
        return MadeTrials.of("ping-pong").trial("a", "threads").times("latencyNanos", samples, share -> 1_000 + share);
    }
}
