package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.workload.Assessment;
import workbench.workload.Phase;
import workbench.workload.SampleSort;
import workbench.workload.Verdict;

/** The sample sort over any channel: keys are in order and the same, whatever keys they are, and mistakes are found. */
class PortableSampleSortTest {
    private static final int KEYS = 5_003;
    private static final int AGAIN = 50;
    private static final List<String> VALUES = List.of("uniform", "few-distinct", "sorted", "skewed");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> sorts() {
        return IntStream.of(1, 2, 3, 4, 5, 8)
                .boxed()
                .flatMap(workers -> VALUES.stream().map(values -> Arguments.of(workers, values)));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void keysAreInOrderAndTheSame(int workers, String values) throws Exception {
        Assessment assessment = sort(Map.of("workers", "" + workers, "values", values), ChannelKind.RENDEZVOUS)
                .solve();

        assertThat(assessment.verdict()).isEqualTo(new Verdict(2 * KEYS, 2 * KEYS, 0, 0, 0, 0, true));
        assertThat(assessment.metrics()).containsKeys("seconds", "speedUp", "efficiency", "workPerSecond");
    }

    @ParameterizedTest
    @EnumSource
    void asManyKeysAsRanksGiveSamplesAreEnough(ChannelKind channels) throws Exception {
        for (String values : VALUES) {
            assertThat(sort(Map.of("workers", "64", "keys", "4096", "values", values), channels)
                            .solve()
                            .verdict()
                            .correct())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void everyFaultIsFound(int workers, String values) throws Exception {
        boolean alone = workers == 1;
        if (!alone) {
            assertThat(fault("loss", workers, values).lost()).isEqualTo(1);
            assertThat(fault("duplicate", workers, values).duplicate()).isEqualTo(1);
        }
        assertThat(fault("corruption", workers, values).corrupt()).isEqualTo(1);
        if (!values.equals("few-distinct")) {
            assertThat(fault("reordering", workers, values).reordered()).isPositive();
        }
    }

    private static Verdict fault(String fault, int workers, String values) throws Exception {
        Verdict verdict = sort(Map.of("fault", fault, "workers", "" + workers, "values", values), ChannelKind.BUFFERED)
                .solve()
                .verification();
        assertThat(verdict.correct()).isFalse();
        return verdict;
    }

    @Test
    void sortingAllocatesNothing() throws Exception {
        RanksInThreads sort = sort(Map.of("workers", "3"), ChannelKind.RENDEZVOUS);
        sort.iterate(Phase.WARMUP);
        long[] allocated = new long[3];
        sort.iterate(Phase.TIMED, (rank, kernel) -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int again = 0; again < AGAIN; again++) {
                kernel.iterate();
            }
            allocated[rank] = THREADS.getCurrentThreadAllocatedBytes() - before;
        });
        // Some small objects of the JVM's own, and no array of keys.
        assertThat(Arrays.stream(allocated).max().orElseThrow()).isLessThan(AGAIN * 1_000L);
    }

    private static RanksInThreads sort(Map<String, String> settings, ChannelKind channels) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("keys", "" + KEYS));
        all.putAll(settings);
        return new RanksInThreads(new SampleSort(), all, channels);
    }
}
