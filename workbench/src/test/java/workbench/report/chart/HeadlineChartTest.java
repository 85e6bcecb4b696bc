package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadlineChartTest {
    private static final String RATE = "messagesPerSecond";

    @Test
    void eachRepetitionIsADotAndAllOfThemABar() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-vm", "threads")
                .values(RATE, 100, 110, 120)
                .chart(RATE);

        assertThat(chart.title()).isEqualTo("Throughput");
        assertThat(xs(new Drawn(chart).points("scatter", "jms"))).containsExactly(100L, 110L, 120L, 110L);
        assertThat(new Drawn(chart).points("@horizontal", "jms")).containsExactly(List.of(110L, -0.14, 100L, 120L));
        assertThat(new Drawn(chart).note()).contains("bars are ranges (fewer than 5 repetitions)");
    }

    @Test
    void barsAreIntervalsFromFiveRepetitionsOn() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-vm", "threads")
                .values(RATE, 100, 101, 99, 100, 100)
                .chart(RATE);

        List<Number> bar = new Drawn(chart).points("@horizontal", "jms").getFirst();
        assertThat(bar.get(2).doubleValue()).isBetween(98.0, 99.5);
        assertThat(bar.get(3).doubleValue()).isBetween(100.5, 102.0);
        assertThat(new Drawn(chart).note()).contains("bars are 95 % intervals.");
        assertThat(chart.table().rows().getFirst()).contains("5 of 5", "correct", "99.0 … 101.0");
    }

    @Test
    void repetitionsThatAreNotOkAreCrossedAndCountedBesideTheValue() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-vm", "threads")
                .values(RATE, 100, 110)
                .failed(Map.of(RATE, 500.0))
                .chart(RATE);

        assertThat(xs(new Drawn(chart).points("scatter", "jms-artemis-vm, threads, not ok")))
                .containsExactly(500L);
        assertThat(new Drawn(chart).part("workbench").get("rows").toString()).contains("remark=2 of 3 ok");
        assertThat(chart.table().rows().getFirst()).contains("1 failed", "105");
    }

    @Test
    void repetitionsThatStandOutAreRingedAndStay() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-vm", "threads")
                .values(RATE, 100, 101, 99, 100, 102, 20)
                .chart(RATE);

        assertThat(xs(new Drawn(chart).points("scatter", "jms-artemis-vm, threads, stands out")))
                .containsExactly(20L);
        assertThat(xs(new Drawn(chart).points("scatter", "jms"))).hasSize(8);
        assertThat(new Drawn(chart).note()).contains("Ringed: stands out, and counts.");
    }

    @Test
    void trialsWithoutAResultHaveTheirRow() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-vm", "threads")
                .values(RATE, 100)
                .trial("mpi-mpj-multicore", "threads")
                .failed(Map.of())
                .chart(RATE);

        assertThat(new Drawn(chart).part("workbench").get("rows").toString())
                .contains("name=mpi-mpj-multicore", "remark=1 failed");
        assertThat(chart.alternative())
                .isEqualTo("Throughput of 1 trial: jms-artemis-vm (threads) with 100 msg/s (100 … 100)."
                        + " No result of mpi-mpj-multicore (threads).");
    }

    @Test
    void theScaleIsEvenUntilSmallValuesWouldNotShow() {
        MadeTrials near = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-vm", "threads")
                .values(RATE, 100)
                .trial("mpi-mpj-multicore", "threads")
                .values(RATE, 1_000);
        assertThat(new Drawn(near.chart(RATE)).part("xAxis")).containsEntry("type", "value");

        MadeTrials far = near.trial("mpi-mpj-cluster", "processes").values(RATE, 10_000);
        assertThat(new Drawn(far.chart(RATE)).part("xAxis")).containsEntry("type", "log");
        assertThat(new Drawn(far.chart(RATE)).note()).endsWith("Logarithmic scale.");
    }

    @Test
    void theBestIsNamedFirstAlsoWhereLessIsBetter() {
        Chart chart = MadeTrials.of("ping-pong")
                .trial("jms-artemis-vm", "threads")
                .times("latencyNanos", 100, share -> 80_000)
                .trial("mpi-mpj-multicore", "threads")
                .times("latencyNanos", 100, share -> 7_000)
                .chart("latencyNanos-p50");

        assertThat(chart.alternative())
                .startsWith("Latency p50 of 2 trials: lowest mpi-mpj-multicore (threads) with 7.00 µs")
                .contains("highest jms-artemis-vm (threads) with 80.");
    }

    @Test
    void workloadsOfAnotherVersionHaveNoCharts() {
        assertThat(MadeTrials.of("telepathy")
                        .trial("jms-artemis-vm", "threads")
                        .values(RATE, 100)
                        .charts())
                .isEmpty();
    }

    private static List<Number> xs(List<List<Number>> points) {
        return points.stream().map(List::getFirst).toList();
    }
}
