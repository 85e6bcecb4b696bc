package workbench.mpi;

import java.util.Arrays;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.MatrixShape;
import workbench.workload.MatrixSquare;
import workbench.workload.MatrixTask;

/**
 * A product of matrices with MPI by Cannon's algorithm: ranks form a square whose rims are joined, and have a tile of each matrix.
 *
 * <pre>
 *   Scatterv A and B, then in each step    A ◀── to the left    B ▲ up     and Gatherv C
 *                                            0 ◀ 1                0 1
 *                                            2 ◀ 3                2 3
 * </pre>
 *
 * <p><b>Idiom.</b> Tiles are handed out as the algorithm wants them at the start, those of A moved left by their row and those of B up by their column. Each
 * step multiplies and passes both on with MPI_Sendrecv. Of two that exchange, the lower rank sends first, see {@link MatrixByRing}. Rejected: a
 * communicator with a topology (MPI_Cart_create and MPI_Cart_shift), which would compute the four neighbours and hide the one idea.
 */
final class MatrixByCannon implements Kernel {
    private static final int ROOT = 0;
    private static final int TAG = 0;

    private final MatrixTask task;
    private final Intracomm world;
    private final int side;
    private final MatrixSquare square;
    private final int[] counts;
    private final int[] offsets;
    private final int tile;
    private final double[][] a;
    private final double[][] b;
    private final double[] c;

    MatrixByCannon(MatrixTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        MatrixShape shape = task.shape();
        side = shape.side();
        square = MatrixSquare.of(task.rank(), side);
        counts = shape.counts();
        offsets = shape.offsets();
        tile = counts[task.rank()];
        a = new double[2][tile];
        b = new double[2][tile];
        c = new double[tile];
    }

    @Override
    public void iterate() throws MPIException {
        world.Scatterv(task.product().a(), 0, counts, offsets, MPI.DOUBLE, a[0], 0, tile, MPI.DOUBLE, ROOT);
        world.Scatterv(task.product().b(), 0, counts, offsets, MPI.DOUBLE, b[0], 0, tile, MPI.DOUBLE, ROOT);
        Arrays.fill(c, 0);
        for (int step = 0; step < side; step++) {
            int now = step % 2;
            task.product().addTiles(a[now], b[now], c);
            if (step < side - 1) {
                pass(a[now], square.left(), a[1 - now], square.right());
                pass(b[now], square.up(), b[1 - now], square.down());
            }
        }
        world.Gatherv(c, 0, tile, MPI.DOUBLE, task.product().c(), 0, counts, offsets, MPI.DOUBLE, ROOT);
        task.product().done();
    }

    private void pass(double[] sent, int to, double[] received, int from) throws MPIException {
        if (to != from) {
            world.Sendrecv(sent, 0, tile, MPI.DOUBLE, to, TAG, received, 0, tile, MPI.DOUBLE, from, TAG);
        } else if (task.rank() < to) {
            world.Send(sent, 0, tile, MPI.DOUBLE, to, TAG);
            world.Recv(received, 0, tile, MPI.DOUBLE, from, TAG);
        } else {
            world.Recv(received, 0, tile, MPI.DOUBLE, from, TAG);
            world.Send(sent, 0, tile, MPI.DOUBLE, to, TAG);
        }
    }
}
