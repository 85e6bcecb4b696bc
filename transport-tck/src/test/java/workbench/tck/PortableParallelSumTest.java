package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.portable.PortableKernels;
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.Session;
import workbench.workload.Arithmetic;
import workbench.workload.Block;
import workbench.workload.Edge;
import workbench.workload.Iteration;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;

/** The parallel sum over any channel and by calls: it is right, keeps to the edges that it says, and moves the same bytes. */
class PortableParallelSumTest {
    private static final ParallelSum WORKLOAD = new ParallelSum();
    private static final int ELEMENTS = 1_003;
    private static final int MOST_WORKERS = 9;

    private final AtomicLong moved = new AtomicLong();

    static Stream<Arguments> channels() {
        return Stream.of(ChannelKind.values())
                .flatMap(kind -> sums().map(sum -> Arguments.of(kind, sum.get()[0], sum.get()[1])));
    }

    static Stream<Arguments> sums() {
        return IntStream.rangeClosed(1, MOST_WORKERS)
                .boxed()
                .flatMap(workers -> Stream.of("transferred", "generated").map(data -> Arguments.of(workers, data)));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void messagesBringTheSum(ChannelKind kind, int workers, String data) throws Exception {
        Parameters parameters = parameters(workers, data);
        List<Edge> edges = WORKLOAD.edges(parameters);
        List<? extends Channel> channels = kind.open(workers + 1);

        assertSum(parameters, rank -> new OverChannel(new Watched(channels.get(rank), rank, edges, moved)));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void callsBringTheSum(int workers, String data) throws Exception {
        Procedure[] offered = new Procedure[workers + 1];

        assertSum(parameters(workers, data), rank -> new ByCalls(new Counted(offered, rank, moved)));
    }

    private static Parameters parameters(int workers, String data) {
        return Parameters.of(
                WORKLOAD.parameters(), Map.of("workers", "" + workers, "data", data, "elements", "" + ELEMENTS));
    }

    @FunctionalInterface
    private interface Sessions {
        Session of(int rank);
    }

    private void assertSum(Parameters parameters, Sessions sessions) throws Exception {
        int workers = parameters.count(ParallelSum.WORKERS);
        Receipt.Computed[] receipts = new Receipt.Computed[workers + 1];
        Kernel[] kernels = new Kernel[workers + 1];
        Recorder[] recorders = new Recorder[workers + 1];
        for (int rank = 0; rank <= workers; rank++) {
            recorders[rank] = Recorders.of(WORKLOAD, parameters, Reliability.RELIABLE, rank, new IterationEnd());
            recorders[rank].begin(new Iteration(0, Phase.VERIFICATION, 0, 0));
            kernels[rank] = PortableKernels.of(sessions.of(rank), recorders[rank].task());
            kernels[rank].prepare();
        }
        Ranks.run(workers + 1, rank -> {
            kernels[rank].iterate();
            receipts[rank] = (Receipt.Computed) recorders[rank].receipts().getFirst();
        });

        assertThat(receipts[0].answer())
                .containsExactly(Arithmetic.of(parameters).generate(0, ELEMENTS));
        long elements = Arrays.stream(receipts, 1, receipts.length)
                .flatMap(summed -> Block.decode(summed.worked()).stream())
                .mapToLong(Block::count)
                .sum();
        assertThat(elements).as("summed by workers").isEqualTo(ELEMENTS);
        long shares = parameters.is(ParallelSum.DATA, ParallelSum.TRANSFERRED) ? ELEMENTS : 0;
        assertThat(moved.get()).as("bytes moved").isEqualTo(Long.BYTES * (shares + workers));
    }

    /** Counts bytes, and has no way but the workload's edges. */
    private record Watched(Channel behind, int rank, List<Edge> edges, AtomicLong moved) implements Channel {
        @Override
        public void send(int toRank, byte[] message, int length) throws Exception {
            assertThat(edges).contains(new Edge(rank, toRank));
            moved.addAndGet(length);
            behind.send(toRank, message, length);
        }

        @Override
        public int receive(int fromRank, byte[] message) throws Exception {
            return behind.receive(fromRank, message);
        }
    }

    /** Counts bytes there and back. */
    private record Counted(Procedure[] offered, int rank, AtomicLong moved) implements Procedures {
        @Override
        public void offer(Procedure own) {
            offered[rank] = own;
        }

        @Override
        public Procedure of(int other) {
            return argument -> {
                byte[] reply = offered[other].call(argument);
                moved.addAndGet(argument.length + reply.length);
                return reply;
            };
        }
    }

    private record OverChannel(Channel channel) implements Session {
        @Override
        public void close() {}
    }

    private record ByCalls(Procedures own) implements Session {
        @Override
        public Channel channel() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Procedures> procedures() {
            return Optional.of(own);
        }

        @Override
        public void close() {}
    }
}
