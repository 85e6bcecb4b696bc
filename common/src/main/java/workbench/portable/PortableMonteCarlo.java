package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.Block;
import workbench.workload.MonteCarloTask;

/** Each rank counts the hits of its share, and one reduction adds them up. */
final class PortableMonteCarlo implements Kernel {
    private static final int ROOT = 0;

    private final Communicator communicator;
    private final MonteCarloTask task;
    private final Block share;
    private final Data.OfLongs own = new Data.OfLongs(new long[1]);
    private final Data.OfLongs total = new Data.OfLongs(new long[1]);

    PortableMonteCarlo(Communicator communicator, MonteCarloTask task) {
        this.communicator = communicator;
        this.task = task;
        this.share = task.hits().shares().get(task.rank());
    }

    @Override
    public void iterate() throws Exception {
        own.array()[0] = task.hits().count(share);
        communicator.reduce(ROOT, Reduction.SUM, own, total);
        task.hits().done(total.array()[0]);
    }

    @Override
    public String algorithms() {
        return Collective.REDUCE.label() + ": " + communicator.algorithm(Collective.REDUCE, own.bytes());
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
