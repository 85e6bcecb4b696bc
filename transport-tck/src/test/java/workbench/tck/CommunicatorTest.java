package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.portable.collective.ChannelCommunicator;
import workbench.transport.Channel;
import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Reduction;

/** The collective algorithms over channels that differ in when a send returns. */
class CommunicatorTest {
    private static final int MOST_RANKS = 9;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> channels() {
        return Stream.of(ChannelKind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, MOST_RANKS).mapToObj(size -> Arguments.of(kind, size)));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void eachOperationDoesWhatTheModelDoes(ChannelKind kind, int size) throws Exception {
        run(kind, size, communicator -> new CommunicatorCheck(communicator).check(0, 1, 2, 3, 7));
    }

    /** So many longs that other algorithms are chosen. */
    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void longDataGoOtherWays(ChannelKind kind) throws Exception {
        for (int size : new int[] {2, 3, 7}) {
            run(kind, size, communicator -> new CommunicatorCheck(communicator).check(1_025));
        }
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void aLongBroadcastReachesAll(ChannelKind kind) throws Exception {
        int count = (512 << 10) / Long.BYTES + 3;
        for (int size : new int[] {8, 9}) {
            run(kind, size, communicator -> {
                for (int root = 0; root < size; root++) {
                    long[] array = new long[count];
                    if (communicator.rank() == root) {
                        fill(array, root);
                    }
                    communicator.broadcast(root, new Data.OfLongs(array));
                    long[] expected = new long[count];
                    fill(expected, root);
                    assertThat(array).isEqualTo(expected);
                }
            });
        }
    }

    private static void fill(long[] array, long seed) {
        for (int i = 0; i < array.length; i++) {
            array[i] = (seed + 1) * i;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BARRIER, 0, 5, recursive doubling",
        "BROADCAST, 524287, 8, binomial tree",
        "BROADCAST, 524288, 7, binomial tree",
        "BROADCAST, 524288, 8, 'binomial scatter, then ring'",
        "SCATTER, 8191, 4, binomial tree",
        "SCATTER, 8192, 4, linear",
        "SCATTERV, 1, 4, linear",
        "GATHER, 8191, 4, binomial tree",
        "GATHER, 8192, 4, linear",
        "GATHERV, 1, 4, linear",
        "ALLGATHER, 131071, 4, recursive doubling",
        "ALLGATHER, 131072, 4, ring",
        "ALLGATHER, 8, 3, ring",
        "REDUCE, 8, 4, binomial tree",
        "ALLREDUCE, 8191, 4, recursive doubling",
        "ALLREDUCE, 8192, 4, ring",
        "REDUCE_SCATTER, 8, 4, ring",
        "ALLTOALL, 8, 4, pairwise exchange",
        "ALLTOALLV, 8, 4, pairwise exchange"
    })
    void theAlgorithmIsChosenBySizeAndRanks(Collective collective, long bytes, int size, String algorithm)
            throws Exception {
        Communicator communicator =
                new ChannelCommunicator(ChannelKind.BUFFERED.open(size).getFirst(), 0, size);

        assertThat(communicator.algorithm(collective, bytes)).isEqualTo(algorithm);
    }

    @ParameterizedTest
    @MethodSource("channels")
    void nobodyLeavesABarrierBeforeAllHaveCome(ChannelKind kind, int size) throws Exception {
        AtomicInteger come = new AtomicInteger();
        run(kind, size, communicator -> {
            for (int barrier = 1; barrier <= 20; barrier++) {
                come.incrementAndGet();
                communicator.barrier();
                assertThat(come.get()).isGreaterThanOrEqualTo(barrier * size);
                communicator.barrier();
            }
        });
    }

    @Test
    void allRanksGetTheSameBitsOfASumOfDoubles() throws Exception {
        for (int count : new int[] {3, 1_025}) {
            double[][] sums = new double[5][count];
            run(ChannelKind.BUFFERED, sums.length, communicator -> {
                double[] own = new double[count];
                for (int i = 0; i < count; i++) {
                    own[i] = Math.pow(communicator.rank() + 0.1, i % 40 - 20);
                }
                Data.OfDoubles sum = new Data.OfDoubles(sums[communicator.rank()]);
                communicator.allreduce(Reduction.SUM, new Data.OfDoubles(own), sum);
            });
            assertThat(List.of(sums)).allSatisfy(sum -> assertThat(sum).isEqualTo(sums[0]));
        }
    }

    @Test
    void ranksThatDoDifferentThingsFail() {
        assertThatThrownBy(() -> run(ChannelKind.BUFFERED, 2, communicator -> {
                    Data.OfLongs data = new Data.OfLongs(new long[2 + communicator.rank()]);
                    communicator.broadcast(0, data);
                }))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("rank 0 sent fewer than the 24 bytes that rank 1 expects: they do not do the same"
                        + " operation");
    }

    /** Beside what its channel does, which here does nothing of the kind. */
    @ParameterizedTest
    @CsvSource({"5, 3", "8, 1025"})
    void noOperationAllocates(int size, int count) throws Exception {
        int rounds = 200;
        run(ChannelKind.RENDEZVOUS, size, communicator -> {
            EveryOperation every = new EveryOperation(communicator, count);
            every.round();
            every.round();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int round = 0; round < rounds; round++) {
                every.round();
            }
            // Less than one object a round, of which each has a dozen operations.
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(rounds * 16L);
        });
    }

    private record EveryOperation(
            Communicator communicator,
            Data.OfDoubles one,
            Data.OfDoubles other,
            Data.OfLongs all,
            Data.OfLongs allOthers,
            int[] counts,
            int[] offsets,
            Data.OfLongs part) {
        EveryOperation(Communicator communicator, int count) {
            this(
                    communicator,
                    new Data.OfDoubles(new double[count]),
                    new Data.OfDoubles(new double[count]),
                    new Data.OfLongs(new long[count * communicator.size()]),
                    new Data.OfLongs(new long[count * communicator.size()]),
                    IntStream.range(0, communicator.size()).map(rank -> count).toArray(),
                    IntStream.range(0, communicator.size())
                            .map(rank -> rank * count)
                            .toArray(),
                    new Data.OfLongs(new long[count]));
        }

        void round() throws Exception {
            int size = communicator.size();
            int root = size - 1;
            int next = (communicator.rank() + 1) % size;
            communicator.sendReceive(next, one, (communicator.rank() + root) % size, other);
            communicator.barrier();
            communicator.broadcast(root, one);
            communicator.scatter(root, all, part);
            communicator.scatterv(root, all, counts, offsets, part);
            communicator.gather(root, part, all);
            communicator.gatherv(root, part, all, counts, offsets);
            communicator.allgather(part, all);
            communicator.reduce(root, Reduction.SUM, one, other);
            communicator.allreduce(Reduction.MAXIMUM, one, other);
            communicator.reduceScatter(Reduction.SUM, all, counts, part);
            communicator.alltoall(all, allOthers);
            communicator.alltoallv(all, counts, offsets, allOthers, counts, offsets);
        }
    }

    @FunctionalInterface
    private interface Part {
        void take(Communicator communicator) throws Exception;
    }

    private static void run(ChannelKind kind, int size, Part part) throws Exception {
        List<? extends Channel> channels = kind.open(size);
        Ranks.run(size, rank -> part.take(new ChannelCommunicator(channels.get(rank), rank, size)));
    }
}
