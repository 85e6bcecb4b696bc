package workbench.mpi;

import java.util.List;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/**
 * Parallel sum with MPI: scatter the elements, reduce the partial sums.
 *
 * <pre>
 *                 Scatterv                 Reduce
 *                 ┌──▶ worker 1 ──┐
 *   coordinator ──┤               ├──(+)──▶ coordinator
 *                 └──▶ worker 2 ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> Collective calls: every rank makes the same two, and the library chooses how the data travel. Scatterv and not Scatter, for
 * shares need not be even and the coordinator, which is in the group, has none. The sum is MPI_SUM on 64-bit integers, which wraps around as
 * Java's does. Rejected: Send and Recv in a loop, which says how instead of what; a task queue, which would need a rank to serve it.
 */
final class ParallelSumKernel implements Kernel {
    private static final int COORDINATOR = 0;

    private final ParallelSumTask task;
    private final Intracomm world;
    private final int[] counts;
    private final int[] offsets;
    private final Block share;
    private final long[] received;
    private final long[] partial = new long[1];
    private final long[] total = new long[1];

    ParallelSumKernel(ParallelSumTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        List<Block> shares = task.sum().shares();
        counts = new int[shares.size() + 1];
        offsets = new int[shares.size() + 1];
        for (int worker = 1; worker <= shares.size(); worker++) {
            counts[worker] = shares.get(worker - 1).count();
            offsets[worker] = task.transferred() ? (int) shares.get(worker - 1).first() : 0;
        }
        share = task.role() == Role.WORKER ? shares.get(task.rank() - 1) : new Block(0, 0);
        received = new long[task.transferred() ? share.count() : 0];
    }

    @Override
    public void iterate() throws MPIException {
        if (task.role() == Role.COORDINATOR) {
            coordinate();
        } else {
            work();
        }
    }

    private void coordinate() throws MPIException {
        if (task.transferred()) {
            scatter(task.sum().elements());
        }
        partial[0] = 0;
        reduce();
        task.sum().answer(total[0]);
    }

    private void work() throws MPIException {
        if (task.transferred()) {
            scatter(null);
            partial[0] = task.sum().add(received, 0, share);
        } else {
            partial[0] = task.sum().generate(share);
        }
        reduce();
    }

    private void scatter(long[] elements) throws MPIException {
        int count = received.length;
        world.Scatterv(elements, 0, counts, offsets, MPI.LONG, received, 0, count, MPI.LONG, COORDINATOR);
    }

    private void reduce() throws MPIException {
        world.Reduce(partial, 0, total, 0, 1, MPI.LONG, MPI.SUM, COORDINATOR);
    }
}
