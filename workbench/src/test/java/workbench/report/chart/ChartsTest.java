package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.present.Golden;
import workbench.result.Json;

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
            made.trial("a", "threads", "messageSize", size).times("latencyNanos", 100, share -> 1_000);
        }

        assertThat(made.charts()).extracting(Chart::id).doesNotHaveDuplicates().hasSize(6);
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
