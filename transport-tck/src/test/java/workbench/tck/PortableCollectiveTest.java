package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.portable.PortableKernels;
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Assessment;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveOperation;
import workbench.workload.Edge;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
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
        trial.around(new Iteration(1, Phase.TIMED, 0, 0), (rank, kernel) -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            kernel.iterate();
            allocated[rank] = THREADS.getCurrentThreadAllocatedBytes() - before;
        });
        // Less than one object an operation.
        assertThat(Arrays.stream(allocated).max().orElseThrow()).isLessThan(2_000 * 16L);
    }

    /** Ranks that are threads of this JVM. */
    private static final class Trial {
        private final CollectiveOperation workload;
        private final Parameters parameters;
        private final Recorder[] recorders;
        private final Kernel[] kernels;

        Trial(CollectiveKind kind, int ranks, Map<String, String> settings, ChannelKind channelKind) throws Exception {
            workload = new CollectiveOperation(kind);
            Map<String, String> all = new LinkedHashMap<>(
                    Map.ofEntries(entry("ranks", "" + ranks), entry("operations", "" + OPERATIONS)));
            all.putAll(settings);
            if ("none".equals(all.get("data"))) {
                all.remove("data");
            }
            parameters = Parameters.of(workload.parameters(), all);
            List<Edge> edges = workload.edges(parameters);
            List<? extends Channel> channels = channelKind.open(ranks);
            recorders = new Recorder[ranks];
            kernels = new Kernel[ranks];
            for (int rank = 0; rank < ranks; rank++) {
                recorders[rank] = Recorders.of(workload, parameters, Reliability.RELIABLE, rank, new IterationEnd());
                Channel watched = Watched.of(channels.get(rank), rank, edges);
                kernels[rank] = PortableKernels.of((Over) () -> watched, recorders[rank].task());
            }
        }

        Verdict verdict() throws Exception {
            List<Receipt> receipts = iterate(new Iteration(0, Phase.VERIFICATION, 0, 0));
            return assess(Phase.VERIFICATION, receipts).verification();
        }

        Assessment assess(Phase phase, List<Receipt> receipts) {
            return workload.assess(
                    parameters, List.of(workload.kept(new Workload.Observed(new Iteration(0, phase, 0, 0), receipts))));
        }

        List<Receipt> iterate(Iteration iteration) throws Exception {
            around(iteration, (rank, kernel) -> kernel.iterate());
            List<Receipt> receipts = new ArrayList<>();
            Arrays.stream(recorders).forEach(recorder -> receipts.addAll(recorder.receipts()));
            return receipts;
        }

        void around(Iteration iteration, Doing doing) throws Exception {
            for (Recorder recorder : recorders) {
                recorder.begin(iteration);
            }
            Ranks.run(kernels.length, rank -> {
                recorders[rank].started(0);
                doing.take(rank, kernels[rank]);
            });
        }
    }

    @FunctionalInterface
    private interface Doing {
        void take(int rank, Kernel kernel) throws Exception;
    }

    @FunctionalInterface
    private interface Over extends Session {}

    /** Has no way but the workload's edges. */
    private record Watched(Channel behind, Set<Integer> receivers) implements Channel {
        static Watched of(Channel behind, int rank, List<Edge> edges) {
            return new Watched(
                    behind,
                    edges.stream()
                            .filter(edge -> edge.from() == rank)
                            .map(Edge::to)
                            .collect(Collectors.toSet()));
        }

        @Override
        public void send(int toRank, byte[] message, int length) throws Exception {
            if (!receivers.contains(toRank)) {
                throw new IllegalStateException("no edge to " + toRank);
            }
            behind.send(toRank, message, length);
        }

        @Override
        public int receive(int fromRank, byte[] message) throws Exception {
            return behind.receive(fromRank, message);
        }
    }
}
