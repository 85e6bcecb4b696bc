package workbench.workload;

import java.util.List;

/**
 * The coordinator's (rank 0) or one worker's part of a task farm. The pieces of work lie in a list; a task is some places in it that lie side by side. The
 * coordinator never computes.
 *
 * @param workers participants that compute: the ranks 1 … workers
 * @param tasks all of them; where each worker has a share, in the order of ranks
 * @param shared whether who is free takes the next task; otherwise each worker has a share
 * @param farm the pieces, the arithmetic and the place for the results
 */
public record TaskFarmTask(int rank, int workers, List<Block> tasks, boolean shared, Farm farm) implements Task {

    /** Participants, with the coordinator. */
    public int size() {
        return workers + 1;
    }

    @Override
    public Role role() {
        return rank == 0 ? Role.COORDINATOR : Role.WORKER;
    }

    /** The task of a worker, where each has a share. */
    public Block share(int worker) {
        return tasks.get(worker - 1);
    }

    /** Bytes of the longest result. */
    public int mostBytes() {
        return tasks.stream().mapToInt(farm::resultBytes).max().orElse(0);
    }

    /** What a kernel may ask of the farm. The arithmetic is the same for all kernels; its time counts as computing. */
    public interface Farm {
        /**
         * Does a task and packs its result, which says by itself of what pieces it is.
         *
         * @return bytes of it
         */
        int compute(Block task, byte[] result);

        /** Bytes of that result. */
        int resultBytes(Block task);

        /** A result has come to the coordinator. */
        void accept(byte[] results, int offset, int length);

        /** The coordinator has all results; ends its part of the iteration. */
        void complete();

        /** True until control has seen that, or has given up on it. */
        boolean open();
    }
}
