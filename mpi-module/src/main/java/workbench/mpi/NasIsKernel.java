package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.NasIsTask;

/**
 * NPB's IS with MPI: the sizes of buckets are added up, then each rank sends each the keys of its buckets, once all know how many.
 *
 * <pre>
 *   Allreduce      Alltoall        Alltoallv
 *   buckets (+)    counts ◀──▶     keys ◀──▶       ten times
 * </pre>
 *
 * <p><b>Idiom.</b> These are NPB's calls. Who receives with Alltoallv must say how much, so the counts go ahead. Rejected: a message to each rank and MPI_Probe for its length,
 * for each rank would have to take care that not all send at once.
 */
final class NasIsKernel implements Kernel {
    private final NasIsTask.Ranking ranking;
    private final Intracomm world;
    private final int size;

    NasIsKernel(NasIsTask task, Intracomm world) {
        ranking = task.ranking();
        size = task.size();
        this.world = world;
    }

    @Override
    public void iterate() throws MPIException {
        for (int number = 1; number <= ranking.rankings(); number++) {
            ranking.count(number);
            if (size > 1) {
                long[] counts = ranking.counts();
                world.Allreduce(counts, 0, ranking.totals(), 0, counts.length, MPI.LONG, MPI.SUM);
            }
            ranking.divide();
            if (size > 1) {
                exchange();
            }
            ranking.rank(number);
        }
        ranking.done();
    }

    private void exchange() throws MPIException {
        world.Alltoall(ranking.sentCounts(), 0, 1, MPI.INT, ranking.receivedCounts(), 0, 1, MPI.INT);
        ranking.lineUp();
        world.Alltoallv(
                ranking.keys(),
                0,
                ranking.sentCounts(),
                ranking.sentOffsets(),
                MPI.INT,
                ranking.received(),
                0,
                ranking.receivedCounts(),
                ranking.receivedOffsets(),
                MPI.INT);
    }
}
