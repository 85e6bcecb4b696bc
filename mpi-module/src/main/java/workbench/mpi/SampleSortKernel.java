package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.SampleSortTask;

/**
 * Sample sort with MPI: samples are gathered, pivots broadcast, and each rank sends each its keys between two pivots, once all know how many.
 *
 * <pre>
 *   Gather       Bcast           Alltoall        Alltoallv
 *   samples ──▶ 0 ──▶ pivots     counts ◀──▶     keys ◀──▶
 * </pre>
 *
 * <p><b>Idiom.</b> Collective calls only. Who receives with Alltoallv must say how much, so the counts go ahead with Alltoall. MPJ Express works in the receive
 * buffer of all ranks when it gathers, where MPI looks at the root's only, so all ranks have one. Rejected: a message to each rank and MPI_Probe for its length, for
 * each rank would have to take care that not all send at once.
 */
final class SampleSortKernel implements Kernel {
    private static final int ROOT = SampleSortTask.ROOT;

    private final SampleSortTask task;
    private final SampleSortTask.Sorting sorting;
    private final Intracomm world;
    private final long[] gathered;

    SampleSortKernel(SampleSortTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        sorting = task.sorting();
        gathered = task.isRoot() ? sorting.gathered() : new long[task.size() * task.size()];
    }

    @Override
    public void iterate() throws MPIException {
        sorting.sortOwn();
        if (task.size() > 1) {
            agreeOnPivots();
            sorting.divide();
            exchange();
        }
        sorting.merge();
    }

    private void agreeOnPivots() throws MPIException {
        int samples = sorting.samples().length;
        world.Gather(sorting.samples(), 0, samples, MPI.LONG, gathered, 0, samples, MPI.LONG, ROOT);
        if (task.isRoot()) {
            sorting.choosePivots();
        }
        world.Bcast(sorting.pivots(), 0, sorting.pivots().length, MPI.LONG, ROOT);
    }

    private void exchange() throws MPIException {
        world.Alltoall(sorting.sentCounts(), 0, 1, MPI.INT, sorting.receivedCounts(), 0, 1, MPI.INT);
        sorting.lineUp();
        world.Alltoallv(
                sorting.keys(),
                0,
                sorting.sentCounts(),
                sorting.sentOffsets(),
                MPI.LONG,
                sorting.received(),
                0,
                sorting.receivedCounts(),
                sorting.receivedOffsets(),
                MPI.LONG);
    }
}
