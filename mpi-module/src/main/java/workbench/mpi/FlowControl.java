package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import workbench.workload.ProducerConsumerTask;

/**
 * Bounds what is under way from one rank to another: receivers grant more as they receive, mostly after every half of what may be under way,
 * so that senders seldom wait. Without it, MPI may keep at the receiver whatever a standard send has let go. Rejected: a synchronous send now
 * and then, for the sender would wait for the whole way there and back.
 */
final class FlowControl {
    static final int GRANT = 1;
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
        this(world, most, ProducerConsumerKernel.half(most));
    }

    /** @param perGrant messages that one grant is for */
    FlowControl(Intracomm world, int most, int perGrant) throws MPIException {
        this.world = world;
        this.most = most;
        this.perGrant = perGrant;
        int size = world.Size();
        sent = new long[size];
        granted = new long[size];
        received = new long[size];
        grants = new Request[size][most / perGrant];
    }

    /** Where producers serve their consumers in turn. */
    static FlowControl inTurn(ProducerConsumerTask task, Intracomm world) throws MPIException {
        ProducerConsumerKernel kernel = ProducerConsumerKernel.IN_TURN;
        return new FlowControl(
                world,
                kernel.underWay(task.credits(), task.maxInFlight(), task.consumers()),
                kernel.perGrant(task.credits(), task.maxInFlight(), task.consumers()));
    }

    /** From one rank to another. */
    int most() {
        return most;
    }

    /** Waits while too many are under way. */
    void beforeSend(int toRank) throws MPIException {
        while (sent[toRank] - granted[toRank] >= most) {
            takeGrant(toRank);
        }
        sent[toRank]++;
    }

    /** Tells the message's sender. All slots are out only when it has taken the oldest grant, so that is not waited for. */
    void afterReceive(int fromRank) throws MPIException {
        received[fromRank]++;
        if (received[fromRank] % perGrant == 0) {
            Request[] slots = grants[fromRank];
            int slot = (int) ((received[fromRank] / perGrant - 1) % slots.length);
            if (slots[slot] != null) {
                slots[slot].Wait();
            }
            slots[slot] = grant(fromRank);
        }
    }

    /** Grants all that may be under way, to a sender that is not to send before. */
    void invite(int rank) throws MPIException {
        for (int slot = 0; slot < grants[rank].length; slot++) {
            grants[rank][slot] = grant(rank);
        }
    }

    /** Immediate: a blocking send could wait for a rank that waits for this one. */
    private Request grant(int toRank) throws MPIException {
        return world.Isend(NOTHING, 0, 0, MPI.BYTE, toRank, GRANT);
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
