package workbench.workload;

import java.util.List;

/**
 * The coordinator's (rank 0) or one worker's part of a parallel sum. Work is handed out as {@link Block}s; the coordinator never computes.
 *
 * @param workers participants that compute: the ranks 1 … workers
 * @param transferred true: the elements lie at the coordinator and travel; false: each worker makes its own from the seed
 * @param sum the data, the arithmetic and the place for the answer
 */
public record ParallelSumTask(int rank, int workers, boolean transferred, Sum sum) implements Task {

    /** Participants, with the coordinator. */
    public int size() {
        return workers + 1;
    }

    @Override
    public Role role() {
        return rank == 0 ? Role.COORDINATOR : Role.WORKER;
    }

    /**
     * What a kernel may ask of the sum. The arithmetic is the same for all kernels; its time counts as computing. Threads as with a {@link Sink};
     * elements and blocks do not change during an iteration, so any thread may read them.
     */
    public interface Sum {
        /** The elements, at the coordinator only and only where they are transferred. */
        long[] elements();

        /** The elements cut into blocks of the chunk size, for a queue of tasks. */
        List<Block> chunks();

        /** The elements cut into one block for each worker, for a static distribution; a block may be empty. */
        List<Block> shares();

        /** Sums the elements of a block that were received into an array, from {@code offset} on. */
        long add(long[] received, int offset, Block block);

        /** Makes the elements of a block and sums them. */
        long generate(Block block);

        /** The coordinator's answer; ends its part of the iteration. */
        void answer(long total);

        /** True until control has seen the answer, or has given up on it. */
        boolean open();
    }
}
