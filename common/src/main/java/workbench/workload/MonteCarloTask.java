package workbench.workload;

import java.util.List;

/** One rank's part in counting hits. The answer is to lie at rank 0. */
public record MonteCarloTask(int rank, int size, Hits hits) implements Task {
    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == 0;
    }

    /** What a kernel may ask for. */
    public interface Hits {
        /** The samples of each rank. */
        List<Block> shares();

        /** Takes samples; how many of them were hits. */
        long count(Block samples);

        /** This rank's part is done; at rank 0 these are the hits of all. */
        void done(long total);
    }
}
