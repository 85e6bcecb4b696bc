package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Channel;

/**
 * Send and Recv. A standard send may return before anybody has asked for the message; so that these do not pile up, the last of every
 * {@code mostUnreceived} to a rank is a synchronous one, which returns when its receive is matched, and so are all before it.
 */
final class MpiChannel implements Channel {
    private static final int TAG = 0;

    private final Intracomm world;
    private final int mostUnreceived;
    private final int[] unreceived;

    MpiChannel(Intracomm world, int mostUnreceived) throws MPIException {
        this.world = world;
        this.mostUnreceived = mostUnreceived;
        this.unreceived = new int[world.Size()];
    }

    @Override
    public void send(int toRank, byte[] message, int length) throws MPIException {
        if (++unreceived[toRank] < mostUnreceived) {
            world.Send(message, 0, length, MPI.BYTE, toRank, TAG);
        } else {
            world.Ssend(message, 0, length, MPI.BYTE, toRank, TAG);
            unreceived[toRank] = 0;
        }
    }

    @Override
    public int receive(int fromRank, byte[] message) throws MPIException {
        return world.Recv(message, 0, message.length, MPI.BYTE, fromRank, TAG).Get_count(MPI.BYTE);
    }
}
