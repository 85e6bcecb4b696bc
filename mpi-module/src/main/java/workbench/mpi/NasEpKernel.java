package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.NasEpTask;

/**
 * NPB's EP with MPI: each rank tallies its pairs, and sums and counts are reduced to rank 0.
 *
 * <pre>
 *   rank 0   pairs ──┐ Reduce
 *   rank 1   pairs ──┴──(+)──▶ rank 0
 * </pre>
 *
 * <p><b>Idiom.</b> One collective call for all twelve numbers; counts are doubles, so that they travel with the sums. Rejected: three of them, one for each sum and one for the
 * counts, as in NPB, and MPI_Allreduce, for only rank 0 has a use for the answer.
 */
final class NasEpKernel implements Kernel {
    private final NasEpTask.Tally tally;
    private final Intracomm world;

    NasEpKernel(NasEpTask task, Intracomm world) {
        tally = task.tally();
        this.world = world;
    }

    @Override
    public void iterate() throws MPIException {
        tally.compute();
        world.Reduce(tally.partial(), 0, tally.total(), 0, tally.partial().length, MPI.DOUBLE, MPI.SUM, NasEpTask.ROOT);
        tally.done();
    }
}
