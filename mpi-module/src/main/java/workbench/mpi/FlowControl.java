package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;

/**
 * Bounds what is under way from one rank to another: a receiver grants more after every half of what may be under way, so that a sender
 * seldom waits. Without it, MPI may keep at the receiver whatever a standard send has let go. Rejected: a synchronous send now and then, for
 * the sender would wait for the whole way there and back.
 */
final class FlowControl {
    private static final int GRANT = 4;
    private static final byte[] NOTHING = new byte[0];

    private final Intracomm world;
    private final int most;
    private final int perGrant;
    private final long[] sent;
    private final long[] granted;
    private final long[] received;
    private final Request[][] grants;

    /** @param most messages from one rank to another that are sent and not yet received */
    FlowControl(Intracomm world, int most) throws MPIException {
        this.world = world;
        this.most = most;
        this.perGrant = Math.max(1, most / 2);
        int size = world.Size();
        sent = new long[size];
        granted = new long[size];
        received = new long[size];
        grants = new Request[size][most / perGrant];
    }

    /** Waits while too many are under way. */
    void beforeSend(int toRank) throws MPIException {
        while (sent[toRank] - granted[toRank] >= most) {
            takeGrant(toRank);
        }
        sent[toRank]++;
    }

    /** Tells the message's sender. */
    void afterReceive(int fromRank) throws MPIException {
        received[fromRank]++;
        if (received[fromRank] % perGrant == 0) {
            grant(fromRank, (int) (received[fromRank] / perGrant % grants[fromRank].length));
        }
    }

    /** Immediate, for the sender takes it when it needs it; all slots are out only when it has taken the oldest. */
    private void grant(int toRank, int slot) throws MPIException {
        if (grants[toRank][slot] != null) {
            grants[toRank][slot].Wait();
        }
        grants[toRank][slot] = world.Isend(NOTHING, 0, 0, MPI.BYTE, toRank, GRANT);
    }

    private void takeGrant(int fromRank) throws MPIException {
        world.Recv(NOTHING, 0, 0, MPI.BYTE, fromRank, GRANT);
        granted[fromRank] += perGrant;
    }

    /** Takes in the grants that were not needed. To be called when all that was sent has been received. */
    void drain() throws MPIException {
        for (int rank = 0; rank < sent.length; rank++) {
            while (sent[rank] - granted[rank] >= perGrant) {
                takeGrant(rank);
            }
            Request.Waitall(grants[rank]);
        }
    }
}
