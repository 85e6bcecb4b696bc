package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.Block;
import workbench.workload.MonteCarloTask;

/**
 * Pi by the Monte Carlo method with MPI: each rank counts, one reduction adds up.
 *
 * <pre>
 *   rank 0 ── hits ──┐
 *   rank 1 ── hits ──┼──(+) Reduce──▶ rank 0
 *   rank 2 ── hits ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> A rank knows its share from its rank, so nothing is handed out; MPI_Reduce is the only call. Rejected: sends to rank 0 in a loop, for
 * there the time grows with the ranks, and a tree's with their logarithm.
 */
final class MonteCarloKernel implements Kernel {
    private static final int ROOT = 0;

    private final MonteCarloTask task;
    private final Intracomm world;
    private final Block share;
    private final long[] own = new long[1];
    private final long[] total = new long[1];

    MonteCarloKernel(MonteCarloTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        this.share = task.hits().shares().get(task.rank());
    }

    @Override
    public void iterate() throws MPIException {
        own[0] = task.hits().count(share);
        world.Reduce(own, 0, total, 0, 1, MPI.LONG, MPI.SUM, ROOT);
        task.hits().done(total[0]);
    }
}
