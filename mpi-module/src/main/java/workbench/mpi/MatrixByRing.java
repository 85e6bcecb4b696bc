package workbench.mpi;

import java.util.Arrays;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.MatrixShape;
import workbench.workload.MatrixTask;

/**
 * A product of matrices with MPI in which the rows of B go around a ring, so that no rank need have all of them.
 *
 * <pre>
 *   Scatterv A and B, then in each step    rank 0 ◀── rank 1 ◀── rank 2 ◀── rank 0    and Gatherv C
 * </pre>
 *
 * <p><b>Idiom.</b> In each step a rank multiplies with the rows that it has and passes them to the rank before it, while the next ones come from the rank
 * behind it: MPI_Sendrecv, which cannot block where all send at once. Of two ranks one sends first and one receives first, for MPJ Express's cluster
 * device may wait for ever where both send long messages to each other. Rejected: Isend and Irecv around the multiplication, which hide the way behind it:
 * the next thing to learn.
 */
final class MatrixByRing implements Kernel {
    private static final int ROOT = 0;
    private static final int TAG = 0;

    private final MatrixTask task;
    private final Intracomm world;
    private final MatrixShape shape;
    private final int size;
    private final int[] counts;
    private final int[] offsets;
    private final int own;
    private final double[] a;
    private final double[][] b;
    private final double[] c;

    MatrixByRing(MatrixTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        shape = task.shape();
        size = task.size();
        counts = shape.counts();
        offsets = shape.offsets();
        own = counts[task.rank()];
        a = new double[own];
        b = new double[2][Arrays.stream(counts).max().orElseThrow()];
        c = new double[own];
    }

    @Override
    public void iterate() throws MPIException {
        world.Scatterv(task.product().a(), 0, counts, offsets, MPI.DOUBLE, a, 0, own, MPI.DOUBLE, ROOT);
        world.Scatterv(task.product().b(), 0, counts, offsets, MPI.DOUBLE, b[0], 0, own, MPI.DOUBLE, ROOT);
        Arrays.fill(c, 0);
        for (int step = 0; step < size; step++) {
            int owner = (task.rank() + step) % size;
            task.product().addRows(a, b[step % 2], shape.firstRow(owner), shape.rows(owner), c);
            if (step < size - 1) {
                pass(b[step % 2], counts[owner], b[(step + 1) % 2], counts[(owner + 1) % size]);
            }
        }
        world.Gatherv(c, 0, own, MPI.DOUBLE, task.product().c(), 0, counts, offsets, MPI.DOUBLE, ROOT);
        task.product().done();
    }

    private void pass(double[] sent, int count, double[] received, int expected) throws MPIException {
        int before = (task.rank() + size - 1) % size;
        int behind = (task.rank() + 1) % size;
        if (size > 2) {
            world.Sendrecv(sent, 0, count, MPI.DOUBLE, before, TAG, received, 0, expected, MPI.DOUBLE, behind, TAG);
        } else if (task.isRoot()) {
            world.Send(sent, 0, count, MPI.DOUBLE, before, TAG);
            world.Recv(received, 0, expected, MPI.DOUBLE, behind, TAG);
        } else {
            world.Recv(received, 0, expected, MPI.DOUBLE, behind, TAG);
            world.Send(sent, 0, count, MPI.DOUBLE, before, TAG);
        }
    }
}
