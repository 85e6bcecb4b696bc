package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.NasCgTask;

/**
 * NPB's CG with MPI: before each product with the matrix the vector is put together at all ranks, and each sum goes over all ranks.
 *
 * <pre>
 *   Allgather        Allreduce     Allreduce
 *   direction        (+)           (+)               25 times for each system
 * </pre>
 *
 * <p><b>Idiom.</b> Collective calls, as in every textbook of the method. Blocks of rows are of one length, so Allgather will do. Rejected: NPB's own exchange of parts between rows
 * and columns of ranks by Irecv and Send, which moves less with many ranks and takes a power of two of them.
 */
final class NasCgKernel implements Kernel {
    private final NasCgTask.Solving solving;
    private final Intracomm world;
    private final int size;

    NasCgKernel(NasCgTask task, Intracomm world) {
        solving = task.solving();
        size = task.size();
        this.world = world;
    }

    @Override
    public void iterate() throws MPIException {
        solving.begin();
        for (int system = 0; system < solving.systems(); system++) {
            solve();
            gather(solving.solution());
            solving.compare();
            sum(NasCgTask.SUMS);
            solving.improve();
        }
        solving.done();
    }

    private void solve() throws MPIException {
        solving.start();
        sum(1);
        solving.started();
        for (int step = 0; step < NasCgTask.STEPS; step++) {
            gather(solving.direction());
            solving.multiply();
            sum(1);
            solving.advance();
            sum(1);
            solving.turn();
        }
    }

    private void gather(double[] part) throws MPIException {
        if (size > 1) {
            world.Allgather(part, 0, part.length, MPI.DOUBLE, solving.whole(), 0, part.length, MPI.DOUBLE);
        }
    }

    private void sum(int count) throws MPIException {
        if (size > 1) {
            world.Allreduce(solving.partial(), 0, solving.total(), 0, count, MPI.DOUBLE, MPI.SUM);
        }
    }
}
