package workbench.workload;

import java.util.stream.IntStream;

/**
 * How many elements each rank sends and receives in a collective operation.
 *
 * @param count elements of the message that is broadcast or reduced, or of one rank's part
 */
record CollectiveShape(CollectiveKind kind, CollectiveBuffer.Type type, int ranks, int count) {
    static final int ROOT = 0;

    int sent(int rank) {
        return switch (kind) {
            case BARRIER -> 0;
            case BROADCAST -> rank == ROOT ? count : 0;
            case SCATTER -> rank == ROOT ? whole() : 0;
            case GATHER, ALLGATHER, REDUCE, ALLREDUCE, REDUCE_SCATTER -> count;
            case ALL_TO_ALL -> whole();
        };
    }

    int received(int rank) {
        return switch (kind) {
            case BARRIER -> 0;
            case BROADCAST, SCATTER, ALLREDUCE -> count;
            case GATHER -> rank == ROOT ? whole() : 0;
            case REDUCE -> rank == ROOT ? count : 0;
            case ALLGATHER, ALL_TO_ALL -> whole();
            case REDUCE_SCATTER -> share(rank);
        };
    }

    /** Of a reduction whose result is scattered: each rank's part, which differ by one at most. */
    private int share(int rank) {
        return (int) Share.of(count, ranks, rank);
    }

    /** The parts of all ranks. */
    int[] shares() {
        return IntStream.range(0, ranks).map(this::share).toArray();
    }

    /** Where a rank's part begins. */
    int shareOffset(int rank) {
        return (int) Share.start(count, ranks, rank);
    }

    /** A part for each rank, or of each. */
    private int whole() {
        return Math.multiplyExact(ranks, count);
    }

    boolean hasResult(int rank) {
        return kind.hasData() && (rank == ROOT || !kind.endsAtRoot());
    }

    /** A root's broadcast buffer is one. */
    long bytes(int rank) {
        boolean same = kind == CollectiveKind.BROADCAST && rank == ROOT;
        return (long) type.width() * (sent(rank) + (same ? 0L : received(rank)));
    }

    /** Of the largest message, whatever the algorithm. */
    long messageBytes() {
        long bytes = (long) type.width() * count;
        return switch (kind) {
            // Up or down a tree several parts go in one message.
            case SCATTER, GATHER, ALLGATHER -> bytes * ranks;
            default -> bytes;
        };
    }
}
