package workbench.mpi;

import java.util.Arrays;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.MatrixShape;
import workbench.workload.MatrixTask;

/**
 * A product of matrices with MPI: rows of A to each, all of B to all, rows of C back.
 *
 * <pre>
 *            Scatterv A, Bcast B                Gatherv C
 *            ┌──▶ rank 1 ── its rows of C ──┐
 *   rank 0 ──┤                              ├──▶ rank 0
 *            └──▶ rank 2 ── its rows of C ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> Three collective calls, and the library chooses how the data travel. Scatterv and Gatherv, for rows need not come out even. Each rank has
 * all of B: the simplest way, and the one that needs most memory. Rejected: B by Send in a loop, for rank 0 would send it as often as there are ranks.
 */
final class MatrixByBroadcast implements Kernel {
    private static final int ROOT = 0;

    private final MatrixTask task;
    private final Intracomm world;
    private final int n;
    private final int[] counts;
    private final int[] offsets;
    private final int own;
    private final double[] a;
    private final double[] b;
    private final double[] c;

    MatrixByBroadcast(MatrixTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        MatrixShape shape = task.shape();
        n = shape.n();
        counts = shape.counts();
        offsets = shape.offsets();
        own = counts[task.rank()];
        a = new double[own];
        b = task.isRoot() ? task.product().b() : new double[n * n];
        c = new double[own];
    }

    @Override
    public void iterate() throws MPIException {
        world.Scatterv(task.product().a(), 0, counts, offsets, MPI.DOUBLE, a, 0, own, MPI.DOUBLE, ROOT);
        world.Bcast(b, 0, n * n, MPI.DOUBLE, ROOT);
        Arrays.fill(c, 0);
        task.product().addRows(a, b, 0, n, c);
        world.Gatherv(c, 0, own, MPI.DOUBLE, task.product().c(), 0, counts, offsets, MPI.DOUBLE, ROOT);
        task.product().done();
    }
}
