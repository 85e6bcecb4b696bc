package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Status;
import workbench.transport.Channel;
import workbench.transport.ShownWith;

/** Send and Recv, and grants so that messages nobody has asked for yet do not pile up. */
@ShownWith(FlowControl.class)
final class MpiChannel implements Channel {
    private static final int TAG = 0;

    private final Intracomm world;
    private final FlowControl flow;

    MpiChannel(Intracomm world, int mostUnderWay) throws MPIException {
        this.world = world;
        this.flow = new FlowControl(world, mostUnderWay);
    }

    @Override
    public void send(int toRank, byte[] message, int length) throws MPIException {
        flow.beforeSend(toRank);
        world.Send(message, 0, length, MPI.BYTE, toRank, TAG);
    }

    @Override
    public int receive(int fromRank, byte[] message) throws MPIException {
        Status status = world.Recv(message, 0, message.length, MPI.BYTE, fromRank, TAG);
        flow.afterReceive(fromRank);
        return status.Get_count(MPI.BYTE);
    }

    @Override
    public void close() throws MPIException {
        flow.drain();
    }
}
