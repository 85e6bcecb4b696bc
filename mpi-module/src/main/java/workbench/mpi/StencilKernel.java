package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.StencilTask;

/**
 * Jacobi's iteration with MPI: neighbours exchange rows before each sweep.
 *
 * <pre>
 *   rank 0   first row …  last row ──┐ down   ▲
 *                                    ▼     up └── first row
 *   rank 1                first row …  last row             every rank ── Allreduce (max) ──▶ all
 * </pre>
 *
 * <p><b>Idiom.</b> All send their first row up and get the row below, then the other way round: MPI_Sendrecv, so that nobody waits for ever; at the rims there
 * is half of it. The largest change is an MPI_Allreduce, with MPI_MAX. Rejected: rows with Isend and Irecv while inner rows are computed, which hides the
 * way and needs the sweep in two parts; MPI_PROC_NULL as the neighbour of the rims, which says the same in fewer lines where a library honours it.
 */
final class StencilKernel implements Kernel {
    private static final int TAG = 0;

    private final StencilTask task;
    private final StencilTask.Grid grid;
    private final Intracomm world;
    private final int columns;
    private final int first;
    private final int last;
    private final int below;
    private final double[] own = new double[1];
    private final double[] ofAll = new double[1];

    StencilKernel(StencilTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        grid = task.grid();
        columns = grid.width() - 2;
        first = grid.width() + 1;
        last = grid.rows() * grid.width() + 1;
        below = (grid.rows() + 1) * grid.width() + 1;
    }

    @Override
    public void iterate() throws MPIException {
        for (int sweep = 0; sweep < grid.sweeps(); sweep++) {
            exchange(grid.points()[grid.now()]);
            grid.sweep();
            if (grid.isMeasured()) {
                own[0] = grid.change();
                world.Allreduce(own, 0, ofAll, 0, 1, MPI.DOUBLE, MPI.MAX);
                grid.learn(ofAll[0]);
            }
        }
        grid.done();
    }

    private void exchange(double[] points) throws MPIException {
        int up = task.rank() - 1;
        int down = task.rank() + 1;
        if (task.size() == 1) {
            return;
        }
        if (task.isFirst()) {
            world.Recv(points, below, columns, MPI.DOUBLE, down, TAG);
            world.Send(points, last, columns, MPI.DOUBLE, down, TAG);
        } else if (task.isLast()) {
            world.Send(points, first, columns, MPI.DOUBLE, up, TAG);
            world.Recv(points, 1, columns, MPI.DOUBLE, up, TAG);
        } else {
            world.Sendrecv(points, first, columns, MPI.DOUBLE, up, TAG, points, below, columns, MPI.DOUBLE, down, TAG);
            world.Sendrecv(points, last, columns, MPI.DOUBLE, down, TAG, points, 1, columns, MPI.DOUBLE, up, TAG);
        }
    }
}
