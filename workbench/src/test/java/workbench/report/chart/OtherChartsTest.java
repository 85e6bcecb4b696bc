package workbench.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workbench.result.WarmUp;

/** Costs, speed-up, rates and warm-up. */
class OtherChartsTest {
    @Test
    void theBrokersPartOfTheProcessorTimeIsHatched() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-tcp", "processes")
                .good(Map.of("cpuNanosPerMessage", 7_000.0, "hostCpuNanosPerMessage", 3_000.0))
                .trial("mpi-mpj-cluster", "processes")
                .good(Map.of("cpuNanosPerMessage", 2_000.0))
                .chart("cpu");

        assertThat(new Drawn(chart).points("@bar", "jms")).containsExactly(List.of(7L, 0, 0L, 7L));
        assertThat(new Drawn(chart).points("@hatched", "jms")).containsExactly(List.of(10L, 0, 7L, 3L));
        assertThat(new Drawn(chart).points("@hatched", "mpi")).isEmpty();
        assertThat(new Drawn(chart).note()).contains("Solid: participants; hatched: broker.");
        assertThat(chart.alternative())
                .endsWith("Parts: jms-artemis-tcp (processes): participants 7.00 µs, broker 3.00 µs.");
        assertThat(chart.table().rows().getFirst()).endsWith("7.00", "3.00");
        assertThat(chart.table().rows().getLast()).endsWith("2.00", "–");
    }

    @Test
    void theProcessorTimeIsStackedByRoleWhereThatIsKnown() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("jms-artemis-tcp", "processes")
                .good(Map.of(
                        "cpuNanosPerMessage", 7_000.0,
                        "producerCpuNanosPerMessage", 5_000.0,
                        "consumerCpuNanosPerMessage", 2_000.0,
                        "hostCpuNanosPerMessage", 3_000.0))
                .trial("jms-artemis-vm", "threads")
                .good(Map.of("cpuNanosPerMessage", 8_000.0))
                .chart("cpu");

        Drawn drawn = new Drawn(chart);
        assertThat(drawn.points("@bar", "jms-artemis-tcp, processes, producer"))
                .containsExactly(List.of(5L, 0, 0L, 5L));
        assertThat(drawn.points("@dotted", "jms-artemis-tcp, processes, consumer"))
                .containsExactly(List.of(7L, 0, 5L, 2L));
        assertThat(drawn.points("@hatched", "jms-artemis-tcp, processes, broker"))
                .containsExactly(List.of(10L, 0, 7L, 3L));
        assertThat(drawn.points("@pale", "jms-artemis-vm, threads, participants"))
                .containsExactly(List.of(8L, 1, 0L, 8L));
        assertThat(drawn.points("@bar", "jms-artemis-vm")).isEmpty();
        assertThat(drawn.note())
                .contains("Solid: producer; dotted: consumer; pale: participants; hatched: broker.")
                .contains("Those within one JVM cannot be told apart.");
        assertThat(chart.alternative())
                .endsWith(
                        "Parts: jms-artemis-tcp (processes): producer 5.00 µs, consumer 2.00 µs," + " broker 3.00 µs.");
        assertThat(chart.table().headings())
                .endsWith("producer (µs)", "consumer (µs)", "participants (µs)", "broker (µs)");
        assertThat(chart.table().rows().getFirst()).endsWith("5.00", "2.00", "7.00", "3.00");
        assertThat(chart.table().rows().getLast()).endsWith("–", "–", "8.00", "–");
    }

    /** The middle of a sum is not the sum of the middles. */
    @Test
    void partsOfTheProcessorTimeEndWhereTheWholeLies() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("tcp-socket", "processes")
                .good(roles(1_000, 9_000))
                .good(roles(2_000, 2_000))
                .good(roles(6_000, 1_000))
                .chart("cpu");

        assertThat(new Drawn(chart).points("@bar", "tcp")).containsExactly(List.of(3.5, 0, 0L, 2L));
        assertThat(new Drawn(chart).points("@dotted", "tcp")).containsExactly(List.of(7L, 0, 3.5, 2L));
        assertThat(new Drawn(chart).points("@horizontal", "tcp")).containsExactly(List.of(7L, 0, 4L, 10L));
    }

    private static Map<String, Double> roles(double producer, double consumer) {
        return Map.of(
                "cpuNanosPerMessage",
                producer + consumer,
                "producerCpuNanosPerMessage",
                producer,
                "consumerCpuNanosPerMessage",
                consumer);
    }

    @Test
    void processorTimeThatIsTooLittleToBeCountedHasNoParts() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("tcp-socket", "processes")
                .good(roles(0, 0))
                .chart("cpu");

        assertThat(new Drawn(chart).points("@bar", "tcp")).isEmpty();
        assertThat(chart.table().rows().getFirst()).endsWith("0.000", "0.000", "0.000", "–");
    }

    @Test
    void speedUpStandsBesideTheIdeal() {
        MadeTrials made = MadeTrials.of("parallel-sum");
        for (long workers : new long[] {1, 2, 4}) {
            made.trial("a", "threads", "workers", workers).values("speedUp", 0.8 * workers, 0.8 * workers);
        }

        Drawn speedUp = new Drawn(made.chart("speed-up"));
        Drawn efficiency = new Drawn(made.chart("efficiency"));

        assertThat(speedUp.points("line", "ideal")).containsExactly(List.of(0L, 1L), List.of(2L, 4L));
        assertThat(speedUp.points("line", "a")).containsExactly(List.of(0L, 0.8), List.of(1L, 1.6), List.of(2L, 3.2));
        assertThat(efficiency.points("line", "a")).extracting(List::getLast).containsExactly(80L, 80L, 80L);
        assertThat(speedUp.note()).contains("The machine has 4 processors").doesNotContain("Hollow");
        assertThat(speedUp.points("scatter", "a")).doesNotContain(List.of(2L, 3.2));
    }

    @Test
    void moreWorkersThanProcessorsAreHollow() {
        MadeTrials made = MadeTrials.of("parallel-sum");
        for (long workers : new long[] {1, 4, 8}) {
            made.trial("a", "threads", "workers", workers).values("speedUp", 0.5 * workers);
        }
        Chart chart = made.chart("speed-up");

        assertThat(new Drawn(chart).points("scatter", "a"))
                .contains(List.of(3L, 4L))
                .doesNotContain(List.of(2L, 2L));
        assertThat(new Drawn(chart).note()).contains("Hollow: more workers than processors");
        assertThat(chart.table().rows())
                .extracting(List::getFirst)
                .containsExactly("1", "4", "8 (more than processors)");
    }

    /** Half of the work is shared by no more than one. */
    @Test
    void theLawsAreFittedToThoseWhoHaveAProcessorEach() {
        MadeTrials made = MadeTrials.of("parallel-sum");
        for (long workers : new long[] {1, 2, 4, 16}) {
            made.trial("a", "threads", "workers", workers).values("speedUp", 1 / (0.5 + 0.5 / Math.min(4, workers)));
        }
        Chart chart = made.chart("laws-a");

        assertThat(new Drawn(chart).lines())
                .containsExactly("ideal", "Amdahl, f = 50.0 %", "Gustafson, f = 50.0 %", "a");
        assertThat(new Drawn(chart).points("line", "Amdahl").getLast()).containsExactly(4L, 1.88235);
        assertThat(new Drawn(chart).points("line", "Gustafson").getLast()).containsExactly(4L, 8.5);
        assertThat(new Drawn(chart).note())
                .contains(
                        "f is 50.0 %, by Amdahl's law fitted to the speed-up of 2 and 4 workers, who have a processor each")
                .contains("Amdahl (1967)", "Gustafson (1988)", "Karp and Flatt (1990)");
        assertThat(chart.alternative()).contains("16 workers would reach 1.88 times by Amdahl's law and 8.50 times by");
    }

    @Test
    void aProblemThatGrowsHasChartsOfItsOwn() {
        MadeTrials made = MadeTrials.of("parallel-sum");
        for (long workers : new long[] {1, 2, 4}) {
            made.trial("a", "threads", "elements", workers * 1_000_000, "workers", workers)
                    .good(Map.of("speedUp", 1 + 0.9 * (workers - 1), "seconds", 0.02));
        }

        assertThat(made.charts())
                .extracting(Chart::id)
                .contains(
                        "parallel-sum-weak-time-by-workers",
                        "parallel-sum-weak-speed-up",
                        "parallel-sum-weak-efficiency",
                        "parallel-sum-weak-laws-a")
                .doesNotContain("parallel-sum-speed-up");
        assertThat(new Drawn(made.chart("weak-speed-up")).lines()).containsExactly("ideal", "a");
        assertThat(new Drawn(made.chart("weak-laws-a")).note()).contains("f is 10.0 %, by Gustafson's law");
    }

    @Test
    void oneNumberOfWorkersIsOnePoint() {
        Chart chart = MadeTrials.of("parallel-sum")
                .trial("a", "threads", "workers", 2L)
                .values("speedUp", 1.5)
                .chart("speed-up");

        assertThat(new Drawn(chart).points("line", "a")).containsExactly(List.of(1L, 1.5));
        assertThat(chart.alternative()).isEqualTo("Speed-up by workers: a 1.50 times at 2 workers.");
    }

    /** Transports change places among two ranks; two ranks of one beside four of the other are no such thing. */
    @Test
    void aCollectiveIsOneChartOverSizesWithALineForEachTransportAndNumberOfRanks() {
        MadeTrials made = MadeTrials.of("broadcast");
        for (long ranks : new long[] {2, 4}) {
            for (long size : new long[] {8, 1_024, 65_536}) {
                made.trial("a", "threads", "ranks", ranks, "messageSize", size)
                        .values(
                                "operationNanos",
                                nanos(ranks, 40, size),
                                nanos(ranks, 41, size),
                                nanos(ranks, 42, size));
                made.trial("b", "threads", "ranks", ranks, "messageSize", size)
                        .values(
                                "operationNanos",
                                nanos(ranks, 4_000, 0),
                                nanos(ranks, 4_010, 0),
                                nanos(ranks, 4_020, 0));
            }
        }

        Chart chart = made.chart("time-by-size");

        assertThat(new Drawn(chart).lines()).containsExactly("a, ranks 2", "b, ranks 2", "a, ranks 4", "b, ranks 4");
        assertThat(new Drawn(chart).part("yAxis")).containsEntry("type", "log");
        assertThat(new Drawn(chart).points("line", "a, ranks 2"))
                .extracting(List::getFirst)
                .containsExactly(3L, 10L, 16L);
        assertThat(chart.alternative())
                .contains("b, ranks 2 has the higher time up to about 30 KiB, then a, ranks 2.")
                .doesNotContainPattern("ranks 2 has [^.]*ranks 4\\.");
        assertThat(made.charts())
                .filteredOn(other -> other.id().contains("by-size"))
                .extracting(Chart::title)
                .filteredOn(title -> title.startsWith("Time"))
                .hasSize(1);
    }

    private static double nanos(long ranks, double start, long size) {
        return ranks * (start + size / 8.0);
    }

    @Test
    void ratesThatWereTooMuchAreCrossed() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("a", "threads")
                .values("messagesPerSecond", 1_000)
                .trial("a", "threads", "rate", "100/s")
                .times("latencyNanos", 1_000, share -> 50_000)
                .trial("a", "threads", "rate", "900/s")
                .times("latencyNanos", 1_000, share -> 90_000)
                .trial("a", "threads", "rate", "1100/s")
                .saturated(5e8)
                .chart("rate-p99");

        assertThat(new Drawn(chart).points("line", "a"))
                .extracting(List::getFirst)
                .containsExactly(100L, 900L);
        assertThat(new Drawn(chart).points("scatter", "a, saturated"))
                .extracting(List::getFirst)
                .containsExactly(1_100L);
        assertThat(chart.alternative()).endsWith("a was saturated at 1.10 k msg/s.");
        assertThat(chart.table().rows()).extracting(List::getLast).containsExactly("1 of 1", "1 of 1", "0 of 1");
    }

    @Test
    void warmUpIsThatOfTheMiddleRepetition() {
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("a", "threads")
                .course(300, new WarmUp(true, 2, "messagesPerSecond", List.of(1.0, 2.0), null), List.of(1L, 1L))
                .course(200, new WarmUp(false, 2, "messagesPerSecond", List.of(50.0, 100.0), null), List.of(2L, 2L, 1L))
                .course(100, new WarmUp(true, 2, "messagesPerSecond", List.of(3.0, 4.0), null), List.of(1L, 1L))
                .chart("warm-up");

        assertThat(new Drawn(chart).points("line", "a"))
                .containsExactly(List.of(-1.5, 50L), List.of(-0.5, 100L), List.of(0.005, 200L), List.of(0.015, 200L));
        assertThat(chart.table().rows()).containsExactly(List.of("a", "2", "2.0", "2", "50.0", "200.0", "no"));
    }

    @Test
    void theWarmUpsOfASweepAreToldByWhatFollowedThem() {
        MadeTrials made = MadeTrials.of("producer-consumer");
        for (long size : new long[] {64, 1_024}) {
            made.trial("a", "threads", "messageSize", size)
                    .course(300, new WarmUp(true, 2, "messagesPerSecond", List.of(1.0, 2.0), 1.3), List.of(1L, 1L))
                    .course(300, new WarmUp(true, 2, "messagesPerSecond", List.of(1.0, 2.0), 1.1), List.of(1L, 1L))
                    .course(300, new WarmUp(true, 2, "messagesPerSecond", List.of(1.0, 2.0), null), List.of(1L, 1L));
        }
        Chart chart = made.chart("warm-up-by-size");

        assertThat(new Drawn(chart).points("line", "a")).containsExactly(List.of(6L, 1.2), List.of(10L, 1.2));
        assertThat(new Drawn(chart).note()).endsWith("Below 0.9 or above 1.1 it had not come to rest.");
    }

    @Test
    void aLongWarmUpIsThinned() {
        List<Double> series = IntStream.range(0, 5_000).mapToObj(i -> 100.0 + i).toList();
        Chart chart = MadeTrials.of("producer-consumer")
                .trial("a", "threads")
                .course(1, new WarmUp(true, 50, "messagesPerSecond", series, null), Collections.nCopies(1_000, 7L))
                .chart("warm-up");

        assertThat(new Drawn(chart).points("line", "a")).hasSizeBetween(60, 120);
    }
}
