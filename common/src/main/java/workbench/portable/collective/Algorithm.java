package workbench.portable.collective;

import workbench.transport.Collective;

/**
 * How a collective operation is done: by what it moves and by how many ranks there are. Short messages go in few steps, long ones in such a way that
 * each rank sends little more than it must. The limits are those of MPICH and Open MPI (Thakur, Rabenseifner and Gropp: Optimization of
 * Collective Communication Operations in MPICH, 2005), made round.
 */
enum Algorithm {
    LINEAR("linear"),
    BINOMIAL_TREE("binomial tree"),
    RECURSIVE_DOUBLING("recursive doubling"),
    RING("ring"),
    /** Scatters along the tree, then gathers around the ring: each rank sends what is broadcast about twice, the root too. */
    SCATTER_AND_RING("binomial scatter, then ring"),
    PAIRWISE_EXCHANGE("pairwise exchange");

    private static final long LONG_BROADCAST_BYTES = 512 << 10;
    private static final long LONG_ALLGATHER_BYTES = 512 << 10;
    private static final long LONG_REDUCTION_BYTES = 8 << 10;
    /** In a tree a part is copied once more by each rank on its way. */
    private static final long LONG_PART_BYTES = 8 << 10;

    /** With fewer a tree has too few levels to lose. */
    private static final int MANY_RANKS = 8;

    private final String words;

    Algorithm(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param bytes of what is broadcast or reduced, or of one rank's part */
    static Algorithm of(Collective collective, long bytes, int size) {
        return switch (collective) {
            case BARRIER -> RECURSIVE_DOUBLING;
            case BROADCAST -> bytes < LONG_BROADCAST_BYTES || size < MANY_RANKS ? BINOMIAL_TREE : SCATTER_AND_RING;
            case SCATTER, GATHER -> bytes < LONG_PART_BYTES ? BINOMIAL_TREE : LINEAR;
            // Only the root knows how long they are.
            case SCATTERV, GATHERV -> LINEAR;
            case ALLGATHER ->
                Integer.bitCount(size) == 1 && bytes * size < LONG_ALLGATHER_BYTES ? RECURSIVE_DOUBLING : RING;
            case REDUCE -> BINOMIAL_TREE;
            case ALLREDUCE -> bytes < LONG_REDUCTION_BYTES ? RECURSIVE_DOUBLING : RING;
            case REDUCE_SCATTER -> RING;
            case ALLTOALL, ALLTOALLV -> PAIRWISE_EXCHANGE;
        };
    }
}
