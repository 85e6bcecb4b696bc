package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.present.Golden;
import workbench.result.Json;
import workbench.result.WarmUp;

class ChartsTest {
    private static final String RATE = "messagesPerSecond";

    @Test
    void runsAreToldApartByTheirNames() {
        ReportedRun before = sizes(100).reported("before");
        ReportedRun after = sizes(200).reported("after");

        List<Chart> charts = Charts.of("producer-consumer", List.of(before, after));

        Chart curves = charts.stream()
                .filter(chart -> chart.id().endsWith("time-by-size"))
                .findFirst()
                .orElseThrow();
        assertThat(new Drawn(curves).lines()).containsExactly("a, before", "a, after");
        Map<?, ?> second = (Map<?, ?>) new Drawn(curves).property("line", "a, after", "lineStyle");
        assertThat(second.get("type")).isEqualTo("dashed");
        assertThat(charts.getFirst().table().rows())
                .extracting(row -> row.get(1))
                .containsExactly(
                        "threads, messageSize 64, before",
                        "threads, messageSize 128, before",
                        "threads, messageSize 64, after",
                        "threads, messageSize 128, after");
    }

    @Test
    void whatTellsTrialsApartStandsInTheirNames() {
        MadeTrials made = MadeTrials.of("producer-consumer")
                .trial("a", "threads", "delivery", "persistent")
                .times("sojournNanos", 100, share -> 1_000)
                .trial("a", "processes", "delivery", "non-persistent")
                .times("sojournNanos", 100, share -> 1_000);

        assertThat(new Drawn(made.chart("queueing")).lines())
                .containsExactly("a, threads, delivery persistent", "a, processes, delivery non-persistent");
    }

    @Test
    void idsHaveLettersDigitsAndHyphensWhateverTheWorkloadIsCalled() {
        Material material = Material.of("<b>a</b>", List.of());
        Material other = Material.of("<i>a</i>", List.of());

        assertThat(material.id("cpu")).matches("[A-Za-z0-9-]+").isNotEqualTo(other.id("cpu"));
        assertThat(Material.of("ping-pong", List.of()).id("cpu")).isEqualTo("ping-pong-cpu");
    }

    @Test
    void idsAreUnique() {
        MadeTrials made = MadeTrials.of("ping-pong");
        for (long size : new long[] {1, 1_024, 65_536}) {
            made.trial("a", "threads", "messageSize", size).times("latencyNanos", 1_000, share -> 1_000);
        }

        assertThat(made.charts())
                .extracting(Chart::id)
                .containsExactly(
                        "ping-pong-latencyNanos-p50",
                        "ping-pong-time-by-size",
                        "ping-pong-bytes-by-size",
                        "ping-pong-latency-p99-by-size");
    }

    /** A chart for each value would leave it to the reader to compare them. */
    @Test
    void aSweepHasOneChartOfEachQuantityWithALineForEachTransport() {
        MadeTrials made = MadeTrials.of("producer-consumer");
        for (String transport : List.of("a", "b")) {
            for (long size : new long[] {64, 1_024, 65_536}) {
                swept(made.trial(transport, "threads", "messageSize", size));
            }
        }

        List<Chart> charts = made.charts();

        assertThat(charts)
                .extracting(Chart::id)
                .containsExactly(
                        "producer-consumer-messagesPerSecond",
                        "producer-consumer-time-by-size",
                        "producer-consumer-queueing-p50-by-size",
                        "producer-consumer-queueing-p99-by-size",
                        "producer-consumer-cpu-by-size",
                        "producer-consumer-warm-up-by-size");
        assertThat(charts.subList(1, charts.size())).allSatisfy(chart -> {
            assertThat(new Drawn(chart).lines()).containsExactly("a", "b");
            assertThat(new Drawn(chart).part("xAxis").get("name")).isEqualTo("message size");
            assertThat(chart.title()).endsWith(", by message size");
            assertThat(chart.table().rows()).extracting(List::getFirst).containsExactly("64 B", "1 KiB", "64 KiB");
        });
    }

    @Test
    void anyNumberThatWasSweptIsAnAxis() {
        MadeTrials made = MadeTrials.of("producer-consumer");
        for (long credits : new long[] {0, 8, 512}) {
            swept(made.trial("a", "threads", "credits", credits));
        }

        assertThat(made.charts())
                .extracting(Chart::id)
                .contains("producer-consumer-messagesPerSecond-by-credits", "producer-consumer-cpu-by-credits")
                .noneMatch(id -> id.contains("credits-8"));
        Chart chart = made.chart("cpu-by-credits");
        assertThat(new Drawn(chart).points("line", "a"))
                .extracting(List::getFirst)
                .containsExactly(-1L, 3L, 9L);
        assertThat(chart.table().rows()).extracting(List::getFirst).containsExactly("0", "8", "512");
    }

    @Test
    void whatElseWasSweptIsALineOfItsOwn() {
        MadeTrials made = MadeTrials.of("producer-consumer");
        for (long producers : new long[] {1, 4}) {
            for (long size : new long[] {64, 1_024}) {
                swept(made.trial("a", "threads", "messageSize", size, "producers", producers));
            }
        }

        assertThat(new Drawn(made.chart("cpu-by-size")).lines()).containsExactly("a, producers 1", "a, producers 4");
        assertThat(made.charts()).extracting(Chart::id).noneMatch(id -> id.contains("cpu-messageSize"));
    }

    /** A line needs two points; what has one stands beside those. */
    @Test
    void aTransportOfOneSizeIsAPointBesideTheLines() {
        MadeTrials made = MadeTrials.of("producer-consumer");
        swept(made.trial("a", "threads", "messageSize", 64L));
        swept(made.trial("a", "threads", "messageSize", 1_024L));
        swept(made.trial("b", "threads", "messageSize", 1_024L));

        assertThat(new Drawn(made.chart("cpu-by-size")).points("line", "b")).hasSize(1);
    }

    private static void swept(MadeTrials made) {
        made.good(Map.of(RATE, 100.0, "cpuNanosPerMessage", 5_000.0))
                .times("sojournNanos", 2_000, share -> 1_000 * (1 + share))
                .course(100, new WarmUp(true, 2, RATE, List.of(90.0, 95.0), 1.05), List.of(1L, 1L));
    }

    @Test
    void transportsThatAreNotWantedAreLeftOutAndTheOthersLookAsBefore() {
        MadeTrials made = MadeTrials.of("producer-consumer");
        for (String transport : List.of("a", "b")) {
            swept(made.trial(transport, "threads", "messageSize", 64L));
            swept(made.trial(transport, "threads", "messageSize", 1_024L));
        }
        List<ReportedRun> runs = List.of(made.reported("made"));

        Chart all = of(Charts.of("producer-consumer", runs), "cpu-by-size");
        Chart some = of(Charts.of("producer-consumer", runs, "b"::equals), "cpu-by-size");

        assertThat(new Drawn(some).lines()).containsExactly("b");
        assertThat(new Drawn(some).property("line", "b", "itemStyle"))
                .isEqualTo(new Drawn(all).property("line", "b", "itemStyle"));
        assertThat(Charts.of("producer-consumer", runs, "c"::equals)).isEmpty();
    }

    private static Chart of(List<Chart> charts, String kind) {
        return charts.stream()
                .filter(chart -> chart.id().endsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChartSaysInWordsAndNumbersWhatItShows() {
        assertThat(sizes(100).charts()).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.alternative()).endsWith(".").contains("a");
            assertThat(chart.table().rows())
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(row).hasSameSizeAs(chart.table().headings()));
        });
    }

    /** Those who read options elsewhere, and those who change what is drawn, see here what they are. */
    @Test
    void anOptionIsWhatItWas() throws Exception {
        Chart rows = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-tcp", "processes")
                .values(RATE, 65_000, 64_000, 66_500)
                .trial("mpi-mpj-multicore", "threads")
                .values(RATE, 700_000)
                .failed(Map.of(RATE, 900_000.0))
                .chart(RATE);
        Chart curves = sizes(100).chart("time-by-size");

        Golden.check("chart-rows.json", () -> Json.write(rows.option()));
        Golden.check("chart-curves.json", () -> Json.write(curves.option()));
    }

    private static MadeTrials sizes(double rate) {
        return MadeTrials.of("producer-consumer")
                .trial("a", "threads", "messageSize", 64L)
                .values(RATE, rate, 1.1 * rate)
                .trial("a", "threads", "messageSize", 128L)
                .values(RATE, rate / 2, rate / 2);
    }
}
