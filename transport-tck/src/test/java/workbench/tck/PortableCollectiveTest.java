package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.workload.Assessment;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveOperation;
import workbench.workload.Iteration;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** Collective operations over any channel: each rank has what it must, no way is taken but those that are said, and mistakes are found. */
class PortableCollectiveTest {
    private static final int OPERATIONS = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> operations() {
        return Stream.of(CollectiveKind.values())
                .flatMap(kind -> IntStream.rangeClosed(2, 9)
                        .boxed()
                        .flatMap(ranks -> Stream.of("8", "40", "64KiB").map(size -> Arguments.of(kind, ranks, size))));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachRankHasWhatItMust(CollectiveKind kind, int ranks, String size) throws Exception {
        Trial trial = new Trial(kind, ranks, Map.of("messageSize", size), ChannelKind.RENDEZVOUS);

        assertThat(trial.verdict()).isEqualTo(new Verdict(OPERATIONS, OPERATIONS, 0, 0, 0, 0, true));
    }

    @ParameterizedTest
    @EnumSource
    void aLongBroadcastOfManyKeepsToItsWays(ChannelKind channels) throws Exception {
        Map<String, String> settings = Map.of("messageSize", "520KiB");

        assertThat(new Trial(CollectiveKind.BROADCAST, 9, settings, channels)
                        .verdict()
                        .correct())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BARRIER")
    void dataThatAreNotAsTheyShouldBeAreFound(CollectiveKind kind) throws Exception {
        for (String fault : List.of("reordering", "corruption")) {
            for (String data : kind.reduces() ? List.of("long", "double") : List.of("none")) {
                Verdict verdict =
                        new Trial(kind, 3, Map.of("fault", fault, "data", data), ChannelKind.BUFFERED).verdict();

                assertThat(verdict.correct()).isFalse();
                assertThat(verdict.corrupt()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BARRIER")
    void everyIterationComparesItsLastResult(CollectiveKind kind) throws Exception {
        Trial trial = new Trial(kind, 3, Map.of(), ChannelKind.BUFFERED);
        List<Receipt> receipts = trial.iterate(new Iteration(3, Phase.TIMED, 0, 0));
        Assessment assessment = trial.assess(Phase.TIMED, receipts);
        assertThat(assessment.verdict().correct()).isTrue();
        assertThat(assessment.metrics()).containsKeys("operationNanos", "arrivalSkewNanos");

        Receipt.Computed root = (Receipt.Computed) receipts.getFirst();
        long[] notCompared = {root.answer()[0], root.answer()[1], 0, 0};
        receipts.set(0, new Receipt.Computed(0, true, notCompared, 5, root.worked(), 0, 1, 2, 0));
        assertThat(trial.assess(Phase.TIMED, receipts).verdict().correct()).isEqualTo(root.answer()[1] == 0);
    }

    @ParameterizedTest
    @EnumSource
    void noOperationAllocates(CollectiveKind kind) throws Exception {
        Trial trial = new Trial(kind, 3, Map.of("operations", "2000"), ChannelKind.RENDEZVOUS);
        trial.iterate(new Iteration(0, Phase.WARMUP, 0, 0));
        long[] allocated = new long[3];
        trial.ranks.run(new Iteration(1, Phase.TIMED, 0, 0), (rank, kernel) -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            kernel.iterate();
            allocated[rank] = THREADS.getCurrentThreadAllocatedBytes() - before;
        });
        // Less than one object an operation.
        assertThat(Arrays.stream(allocated).max().orElseThrow()).isLessThan(2_000 * 16L);
    }

    /** Operations of one kind by ranks that are threads of this JVM. */
    private static final class Trial {
        private final CollectiveOperation workload;
        private final RanksInThreads ranks;

        Trial(CollectiveKind kind, int ranks, Map<String, String> settings, ChannelKind channelKind) throws Exception {
            workload = new CollectiveOperation(kind);
            Map<String, String> all = new LinkedHashMap<>(
                    Map.ofEntries(entry("ranks", "" + ranks), entry("operations", "" + OPERATIONS)));
            all.putAll(settings);
            if ("none".equals(all.get("data"))) {
                all.remove("data");
            }
            this.ranks = new RanksInThreads(workload, all, channelKind);
        }

        Verdict verdict() throws Exception {
            List<Receipt> receipts = iterate(new Iteration(0, Phase.VERIFICATION, 0, 0));
            return assess(Phase.VERIFICATION, receipts).verification();
        }

        Assessment assess(Phase phase, List<Receipt> receipts) {
            return workload.assess(
                    ranks.parameters(),
                    List.of(workload.kept(new Workload.Observed(new Iteration(0, phase, 0, 0), receipts))));
        }

        List<Receipt> iterate(Iteration iteration) throws Exception {
            return ranks.run(iteration, (rank, kernel) -> kernel.iterate());
        }
    }
}
