package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Reduction;

/**
 * What every communicator must do: each rank does all operations, of all types and with every root, and compares what it gets with a plain sequential
 * model, in which everybody knows what everybody has.
 */
public final class CommunicatorCheck {
    private final Communicator communicator;
    private final int rank;
    private final int size;
    private Elements type;

    public CommunicatorCheck(Communicator communicator) {
        this.communicator = communicator;
        this.rank = communicator.rank();
        this.size = communicator.size();
    }

    /** Called by all ranks. */
    public void check(int... counts) throws Exception {
        for (Elements each : Elements.values()) {
            type = each;
            for (int count : counts) {
                pointToPoint(count);
                communicator.barrier();
                for (int root = 0; root < size; root++) {
                    rooted(root, count);
                }
                allToAll(count);
            }
        }
    }

    /** Called by two ranks, which send each other as much at once, again and again. */
    public void exchange(int count, int times) throws Exception {
        type = Elements.DOUBLES;
        Data received = type.empty(count);
        for (int time = 0; time < times; time++) {
            communicator.sendReceive(1 - rank, own(count), 1 - rank, received);
            Elements.assertHas(received, elements(1 - rank, 0, count));
        }
    }

    /** Small numbers, so that products of doubles are exact. */
    private static long value(int rank, int index) {
        return (31 * rank + 7 * index) % 11 - 5;
    }

    /** A rank's elements. */
    private static long[] elements(int rank, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToLong(i -> value(rank, i))
                .toArray();
    }

    private Data own(int count) {
        return type.with(elements(rank, 0, count));
    }

    private void pointToPoint(int count) throws Exception {
        Data received = type.empty(count);
        for (int distance = 0; distance < size; distance++) {
            int from = Math.floorMod(rank - distance, size);
            communicator.sendReceive((rank + distance) % size, own(count), from, received);
            Elements.assertHas(received, elements(from, 0, count));
        }
        int opposite = size - 1 - rank;
        communicator.sendReceive(opposite, own(count), opposite, received);
        Elements.assertHas(received, elements(opposite, 0, count));
        alongTheRow(count);
    }

    /** From each to the next, who has more room than it needs. */
    private void alongTheRow(int count) throws Exception {
        if (rank > 0) {
            Data received = type.empty(count + 1);
            assertThat(communicator.receive(rank - 1, received)).isEqualTo(count);
            Elements.assertHas(received, concatenated(elements(rank - 1, 0, count), new long[] {Elements.UNTOUCHED}));
        }
        if (rank < size - 1) {
            communicator.send(rank + 1, own(count));
        }
    }

    private void rooted(int root, int count) throws Exception {
        Data data = rank == root ? own(count) : type.empty(count);
        communicator.broadcast(root, data);
        Elements.assertHas(data, elements(root, 0, count));

        Data part = type.empty(count);
        communicator.scatter(root, rank == root ? own(count * size) : null, part);
        Elements.assertHas(part, elements(root, rank * count, count));

        Data whole = rank == root ? type.empty(count * size) : null;
        communicator.gather(root, own(count), whole);
        if (rank == root) {
            Elements.assertHas(whole, inOrder(count));
        }
        rootedUnevenly(root, count);
        if (type != Elements.BYTES) {
            reduced(root, count);
        }
    }

    private long[] inOrder(int count) {
        return concatenated(
                IntStream.range(0, size).mapToObj(r -> elements(r, 0, count)).toArray(long[][]::new));
    }

    /** Parts of different sizes, some of them empty, lie from the last to the first, with a gap before each. */
    private void rootedUnevenly(int root, int count) throws Exception {
        int[] counts = parts(r -> (r + count) % 3 * count);
        int[] offsets = new int[size];
        int total = 0;
        for (int r = size - 1; r >= 0; r--) {
            offsets[r] = total + 1;
            total = offsets[r] + counts[r];
        }
        Data part = type.empty(counts[rank]);
        communicator.scatterv(root, rank == root ? own(total) : null, counts, offsets, part);
        Elements.assertHas(part, elements(root, offsets[rank], counts[rank]));

        Data whole = rank == root ? type.empty(total) : null;
        communicator.gatherv(root, own(counts[rank]), whole, counts, offsets);
        if (rank == root) {
            long[] expected = new long[total];
            Arrays.fill(expected, Elements.UNTOUCHED);
            for (int r = 0; r < size; r++) {
                System.arraycopy(elements(r, 0, counts[r]), 0, expected, offsets[r], counts[r]);
            }
            Elements.assertHas(whole, expected);
        }
    }

    private void reduced(int root, int count) throws Exception {
        for (Reduction by : Reduction.values()) {
            Data.Numbers sum = rank == root ? (Data.Numbers) type.empty(count) : null;
            communicator.reduce(root, by, (Data.Numbers) own(count), sum);
            if (rank == root) {
                Elements.assertHas(sum, reduced(by, count));
            }
        }
    }

    private long[] reduced(Reduction by, int count) {
        return IntStream.range(0, count)
                .mapToLong(i -> LongStream.range(0, size)
                        .map(r -> value((int) r, i))
                        .reduce(by::of)
                        .orElseThrow())
                .toArray();
    }

    private void allToAll(int count) throws Exception {
        Data gathered = type.empty(count * size);
        communicator.allgather(own(count), gathered);
        Elements.assertHas(gathered, inOrder(count));

        Data exchanged = type.empty(count * size);
        communicator.alltoall(own(count * size), exchanged);
        Elements.assertHas(
                exchanged,
                concatenated(IntStream.range(0, size)
                        .mapToObj(r -> elements(r, rank * count, count))
                        .toArray(long[][]::new)));
        allToAllUnevenly(count);
        if (type != Elements.BYTES) {
            for (Reduction by : Reduction.values()) {
                Data.Numbers sum = (Data.Numbers) type.empty(count);
                communicator.allreduce(by, (Data.Numbers) own(count), sum);
                Elements.assertHas(sum, reduced(by, count));
                reducedInParts(by, count);
            }
        }
    }

    /** Of different sizes, some of them empty. */
    private void reducedInParts(Reduction by, int count) throws Exception {
        int[] counts = parts(r -> (r + count) % 3 * count);
        int total = IntStream.of(counts).sum();
        int before = IntStream.range(0, rank).map(r -> counts[r]).sum();
        Data.Numbers part = (Data.Numbers) type.empty(counts[rank]);
        communicator.reduceScatter(by, (Data.Numbers) own(total), counts, part);
        Elements.assertHas(part, Arrays.copyOfRange(reduced(by, total), before, before + counts[rank]));
    }

    /** What a rank sends lies in the order of ranks, what it receives from the last to the first. */
    private void allToAllUnevenly(int count) throws Exception {
        int[] sentCounts = parts(to -> between(rank, to, count));
        int[] receivedCounts = parts(from -> between(from, rank, count));
        int[] receivedOffsets = parts(from -> IntStream.range(from + 1, size)
                .map(later -> receivedCounts[later])
                .sum());
        Data received = type.empty(IntStream.of(receivedCounts).sum());
        communicator.alltoallv(
                own(IntStream.of(sentCounts).sum()),
                sentCounts,
                parts(to -> sentBefore(rank, to, count)),
                received,
                receivedCounts,
                receivedOffsets);
        Elements.assertHas(
                received,
                concatenated(IntStream.range(0, size)
                        .map(i -> size - 1 - i)
                        .mapToObj(from -> elements(from, sentBefore(from, rank, count), receivedCounts[from]))
                        .toArray(long[][]::new)));
    }

    private static int between(int from, int to, int count) {
        return (2 * from + to) % 3 * count;
    }

    private static int sentBefore(int from, int to, int count) {
        return IntStream.range(0, to)
                .map(earlier -> between(from, earlier, count))
                .sum();
    }

    private int[] parts(IntUnaryOperator ofRank) {
        return IntStream.range(0, size).map(ofRank).toArray();
    }

    private static long[] concatenated(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
    }
}
