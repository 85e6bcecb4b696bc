package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Status;
import workbench.transport.Kernel;
import workbench.workload.Block;
import workbench.workload.Role;
import workbench.workload.TaskFarmTask;

/**
 * Task farm on demand with MPI: workers ask, the coordinator answers whoever is free.
 *
 * <pre>
 *                 ◀── RESULT ──┐
 *   coordinator                ├── worker 1, worker 2 …      a result asks for the next task, an empty one for the first
 *                 ─── TASK ────┘
 * </pre>
 *
 * <p><b>Idiom.</b> MPI has no queue between ranks: who is free must say so. The coordinator receives results from MPI_ANY_SOURCE, and the status tells whom to
 * answer. The tag tells a task from the end. Rejected: MPI_Reduce or MPI_Gather, in which all ranks must have done as much before any goes on; tasks sent ahead,
 * for they would wait at a slow worker.
 */
final class TaskFarmKernel implements Kernel {
    private static final int COORDINATOR = 0;
    private static final int RESULT = 1;
    private static final int TASK = 2;
    private static final int END = 3;

    private final TaskFarmTask task;
    private final Intracomm world;
    private final byte[] result;
    private final long[] places = new long[2];

    TaskFarmKernel(TaskFarmTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        result = new byte[task.mostBytes()];
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
        int next = 0;
        int working = task.workers();
        while (working > 0) {
            Status status = world.Recv(result, 0, result.length, MPI.BYTE, MPI.ANY_SOURCE, RESULT);
            task.farm().accept(result, 0, status.Get_count(MPI.BYTE));
            if (next < task.tasks().size()) {
                Block given = task.tasks().get(next++);
                places[0] = given.first();
                places[1] = given.count();
                world.Send(places, 0, 2, MPI.LONG, status.source, TASK);
            } else {
                world.Send(places, 0, 0, MPI.LONG, status.source, END);
                working--;
            }
        }
        task.farm().complete();
    }

    private void work() throws MPIException {
        world.Send(result, 0, 0, MPI.BYTE, COORDINATOR, RESULT);
        Status status = world.Recv(places, 0, 2, MPI.LONG, COORDINATOR, MPI.ANY_TAG);
        while (status.tag == TASK) {
            int bytes = task.farm().compute(new Block(places[0], (int) places[1]), result);
            world.Send(result, 0, bytes, MPI.BYTE, COORDINATOR, RESULT);
            status = world.Recv(places, 0, 2, MPI.LONG, COORDINATOR, MPI.ANY_TAG);
        }
    }
}
