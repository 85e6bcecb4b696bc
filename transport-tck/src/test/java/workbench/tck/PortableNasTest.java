package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.workload.Assessment;
import workbench.workload.NasBenchmark;
import workbench.workload.NasCg;
import workbench.workload.NasEp;
import workbench.workload.NasIs;
import workbench.workload.Phase;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** NPB's kernels over any channel: class S is verified with any number of ranks, and mistakes are found by that. */
class PortableNasTest {
    private static final long PAIRS = 1 << 24;
    private static final long KEYS = 1 << 16;
    private static final int RANKINGS = 10;
    private static final long FLOATING_POINT_OPERATIONS = 66_654_000;
    private static Workload.Observed pairsAlone;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> exchanges() {
        return IntStream.of(1, 2, 3, 4, 5, 7, 8)
                .boxed()
                .flatMap(workers -> Stream.of(
                        Arguments.of(new NasIs(), workers, RANKINGS * KEYS),
                        Arguments.of(new NasCg(), workers, FLOATING_POINT_OPERATIONS)));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void classIsVerifiedWithAnyNumberOfRanks(NasBenchmark benchmark, int workers, long operations) throws Exception {
        assertVerified(benchmark, workers, operations, ChannelKind.RENDEZVOUS);
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void classIsVerifiedOverBuffers(NasBenchmark benchmark, int workers, long operations) throws Exception {
        assertVerified(benchmark, workers, operations, ChannelKind.BUFFERED);
    }

    /** A second of computing each time, so not with all numbers. */
    @Test
    void pairsAreVerified() throws Exception {
        assertVerified(new NasEp(), 3, 2 * PAIRS, ChannelKind.RENDEZVOUS);
    }

    private static void assertVerified(NasBenchmark benchmark, int workers, long operations, ChannelKind channels)
            throws Exception {
        RanksInThreads ranks = new RanksInThreads(benchmark, Map.of("workers", "" + workers), channels);
        solveAlone(ranks, benchmark);
        ranks.iterate(Phase.TIMED);
        ranks.iterate(Phase.VERIFICATION);
        Assessment assessment = benchmark.assess(ranks.parameters(), ranks.observed());

        assertThat(assessment.verdict()).isEqualTo(new Verdict(operations, operations, 0, 0, 0, 0, true));
        assertThat(assessment.verification().correct()).isTrue();
        assertThat(assessment.metrics()).containsKeys("seconds", "speedUp", "efficiency", "workPerSecond");
    }

    /** One thread solves the same however many ranks there are, so once is enough for those that take long. */
    private static synchronized void solveAlone(RanksInThreads ranks, NasBenchmark benchmark) throws Exception {
        if (!(benchmark instanceof NasEp)) {
            ranks.iterate(Phase.BASELINE);
            return;
        }
        if (pairsAlone == null) {
            ranks.iterate(Phase.BASELINE);
            pairsAlone = ranks.observed().getFirst();
        } else {
            ranks.observed().add(pairsAlone);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(new NasEp(), new NasIs(), new NasCg())
                .flatMap(benchmark -> Stream.of("loss", "duplicate", "reordering", "corruption")
                        .map(fault -> Arguments.of(benchmark, fault)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsFound(NasBenchmark benchmark, String fault) throws Exception {
        RanksInThreads ranks =
                new RanksInThreads(benchmark, Map.of("workers", "2", "fault", fault), ChannelKind.BUFFERED);
        solveAlone(ranks, benchmark);
        ranks.iterate(Phase.TIMED);
        Verdict verdict = benchmark.assess(ranks.parameters(), ranks.observed()).verdict();

        assertThat(verdict.correct()).isFalse();
        boolean counted = !(benchmark instanceof NasCg);
        assertThat(verdict.lost() > 0).isEqualTo(counted && fault.equals("loss"));
        assertThat(verdict.duplicate() > 0).isEqualTo(counted && fault.equals("duplicate"));
    }

    /** The last ranks have few rows or none. */
    @Test
    void mostWorkersAreVerified() throws Exception {
        assertVerified(new NasIs(), 64, RANKINGS * KEYS, ChannelKind.BUFFERED);
        assertVerified(new NasCg(), 60, FLOATING_POINT_OPERATIONS, ChannelKind.BUFFERED);
    }

    @Test
    void rankingAndSolvingAllocateNothing() throws Exception {
        for (NasBenchmark benchmark : List.of(new NasIs(), new NasCg())) {
            RanksInThreads ranks = new RanksInThreads(benchmark, Map.of("workers", "3"), ChannelKind.RENDEZVOUS);
            ranks.iterate(Phase.WARMUP);
            long[] allocated = new long[3];
            ranks.iterate(Phase.TIMED, (rank, kernel) -> {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                kernel.iterate();
                allocated[rank] = THREADS.getCurrentThreadAllocatedBytes() - before;
            });
            // Some small objects of the JVM's own, and no array of keys or vectors.
            assertThat(Arrays.stream(allocated).max().orElseThrow()).isLessThan(20_000L);
        }
    }
}
