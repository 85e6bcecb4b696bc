package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.Role;
import workbench.workload.TaskFarmTask;

/**
 * Task farm with MPI in which each worker knows its share: it computes it, and the results are gathered.
 *
 * <pre>
 *   worker 1 ──┐ Gatherv
 *              ├──▶ coordinator
 *   worker 2 ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> One collective call, and Gatherv, not Gather, for results need not be of the same length and the coordinator, which is in the group, has none.
 * MPJ Express works in the receive buffer and the counts of all ranks, where MPI looks at the root's only, so all ranks have both. Rejected: a receive from each
 * worker in turn, which says how instead of what.
 */
final class TaskShareKernel implements Kernel {
    private static final int COORDINATOR = 0;

    private final TaskFarmTask task;
    private final Intracomm world;
    private final int[] counts;
    private final int[] offsets;
    private final byte[] result;
    private final byte[] results;

    TaskShareKernel(TaskFarmTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        counts = new int[task.size()];
        offsets = new int[task.size()];
        for (int worker = 1; worker <= task.workers(); worker++) {
            counts[worker] = task.farm().resultBytes(task.share(worker));
            offsets[worker] = offsets[worker - 1] + counts[worker - 1];
        }
        boolean coordinates = task.role() == Role.COORDINATOR;
        result = new byte[coordinates ? 0 : task.mostBytes()];
        results = new byte[coordinates ? offsets[task.workers()] + counts[task.workers()] : 0];
    }

    @Override
    public void iterate() throws MPIException {
        if (task.role() == Role.COORDINATOR) {
            gather(0);
            task.farm().accept(results, 0, results.length);
            task.farm().complete();
        } else {
            gather(task.farm().compute(task.share(task.rank()), result));
        }
    }

    private void gather(int bytes) throws MPIException {
        world.Gatherv(result, 0, bytes, MPI.BYTE, results, 0, counts, offsets, MPI.BYTE, COORDINATOR);
    }
}
