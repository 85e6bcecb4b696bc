package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.NasEpTask;

/** NPB's EP: each rank tallies its pairs, then sums and counts are reduced. */
final class PortableNasEp implements Kernel {
    private final Communicator communicator;
    private final NasEpTask.Tally tally;
    private final Data.OfDoubles partial;
    private final Data.OfDoubles total;

    PortableNasEp(Communicator communicator, NasEpTask task) {
        this.communicator = communicator;
        tally = task.tally();
        partial = new Data.OfDoubles(tally.partial());
        total = new Data.OfDoubles(tally.total());
    }

    @Override
    public void iterate() throws Exception {
        tally.compute();
        communicator.reduce(NasEpTask.ROOT, Reduction.SUM, partial, total);
        tally.done();
    }

    @Override
    public String algorithms() {
        return Collective.REDUCE.label() + ": " + communicator.algorithm(Collective.REDUCE, partial.bytes());
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
