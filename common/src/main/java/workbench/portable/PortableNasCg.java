package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.NasCgTask;

/**
 * NPB's CG: before each product with the matrix the vector is put together at all ranks, and each sum goes over all ranks.
 *
 * <pre>
 *   allgather        allreduce     allreduce
 *   direction        (+)           (+)               25 times for each system
 * </pre>
 */
final class PortableNasCg implements Kernel {
    private final Communicator communicator;
    private final NasCgTask.Solving solving;
    private final int size;
    private final Data.OfDoubles direction;
    private final Data.OfDoubles solution;
    private final Data.OfDoubles whole;
    private final Data.OfDoubles partialSum;
    private final Data.OfDoubles totalSum;
    private final Data.OfDoubles partialSums;
    private final Data.OfDoubles totalSums;

    PortableNasCg(Communicator communicator, NasCgTask task) {
        this.communicator = communicator;
        solving = task.solving();
        size = task.size();
        direction = new Data.OfDoubles(solving.direction());
        solution = new Data.OfDoubles(solving.solution());
        whole = new Data.OfDoubles(solving.whole());
        partialSum = new Data.OfDoubles(solving.partial(), 0, 1);
        totalSum = new Data.OfDoubles(solving.total(), 0, 1);
        partialSums = new Data.OfDoubles(solving.partial());
        totalSums = new Data.OfDoubles(solving.total());
    }

    @Override
    public void iterate() throws Exception {
        solving.begin();
        for (int system = 0; system < solving.systems(); system++) {
            solve();
            gather(solution);
            solving.compare();
            sum(partialSums, totalSums);
            solving.improve();
        }
        solving.done();
    }

    private void solve() throws Exception {
        solving.start();
        sum(partialSum, totalSum);
        solving.started();
        for (int step = 0; step < NasCgTask.STEPS; step++) {
            gather(direction);
            solving.multiply();
            sum(partialSum, totalSum);
            solving.advance();
            sum(partialSum, totalSum);
            solving.turn();
        }
    }

    private void gather(Data.OfDoubles part) throws Exception {
        if (size > 1) {
            communicator.allgather(part, whole);
        }
    }

    private void sum(Data.OfDoubles partial, Data.OfDoubles total) throws Exception {
        if (size > 1) {
            communicator.allreduce(Reduction.SUM, partial, total);
        }
    }

    @Override
    public String algorithms() {
        return Collective.ALLGATHER.label() + ": "
                + communicator.algorithm(Collective.ALLGATHER, direction.bytes()) + ", "
                + Collective.ALLREDUCE.label() + ": "
                + communicator.algorithm(Collective.ALLREDUCE, partialSum.bytes());
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
