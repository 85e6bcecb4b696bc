package workbench.mpi;

import xdev.smpdev.SMPDevProcess;

/** The thread of a multicore rank: the device tells its ranks apart by the group of the calling thread. */
final class RankThread {
    private RankThread() {}

    static Thread of(int rank, Runnable participant) {
        return new Thread(new SMPDevProcess("MPI" + rank), participant, "participant-" + rank);
    }
}
