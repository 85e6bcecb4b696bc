package workbench.mpi;

import mpi.Datatype;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Op;
import mpi.Status;
import workbench.portable.collective.Parts;
import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Reduction;

/**
 * The library's own operations, which choose how the data travel.
 *
 * @implNote MPJ Express's Scatter and Gather of short messages, and its Allgather, work in the buffers of all ranks, of which MPI has only the root's
 *     looked at, and from their first element on, whatever the offset is. The forms with counts and offsets do as MPI says, so they are called
 *     instead. Its Reduce and Allreduce write to the receive buffers of all ranks too, and are wrong with an offset, so they are given other arrays
 *     where there is none, or where it is a part of one. Its Reduce_scatter sends in each step what it has sent before, which is wrong from three ranks
 *     on: it is done in two calls.
 */
final class MpiCommunicator implements Communicator {
    private static final int TAG = 0;
    private static final int FIRST = 0;

    /** Below the least limit from which on a send of the cluster device waits for its receive. */
    private static final int LONG_BYTES = 32 << 10;

    private final Intracomm world;
    private final int rank;
    private final int size;
    private final Parts parts;
    private final Spare spareSent = new Spare();
    private final Spare spareReceived = new Spare();

    MpiCommunicator(Intracomm world) throws MPIException {
        this.world = world;
        this.rank = world.Rank();
        this.size = world.Size();
        this.parts = new Parts(size);
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void send(int toRank, Data sent) throws MPIException {
        world.Send(sent.array(), sent.offset(), sent.count(), type(sent), toRank, TAG);
    }

    @Override
    public int receive(int fromRank, Data received) throws MPIException {
        Status status =
                world.Recv(received.array(), received.offset(), received.count(), type(received), fromRank, TAG);
        return status.Get_count(type(received));
    }

    /** Of two that exchange long messages one sends first: where both do, the cluster device may wait for ever. */
    @Override
    public int sendReceive(int toRank, Data sent, int fromRank, Data received) throws MPIException {
        if (toRank == fromRank && toRank != rank && sent.bytes() > LONG_BYTES) {
            if (rank < toRank) {
                send(toRank, sent);
                return receive(fromRank, received);
            }
            int count = receive(fromRank, received);
            send(toRank, sent);
            return count;
        }
        Status status = world.Sendrecv(
                sent.array(),
                sent.offset(),
                sent.count(),
                type(sent),
                toRank,
                TAG,
                received.array(),
                received.offset(),
                received.count(),
                type(received),
                fromRank,
                TAG);
        return status.Get_count(type(received));
    }

    @Override
    public void barrier() throws MPIException {
        world.Barrier();
    }

    @Override
    public void broadcast(int root, Data data) throws MPIException {
        world.Bcast(data.array(), data.offset(), data.count(), type(data), root);
    }

    @Override
    public void scatter(int root, Data sent, Data received) throws MPIException {
        parts.equal(received.count());
        scatterv(root, sent, parts.counts(), parts.offsets(), received);
    }

    @Override
    public void scatterv(int root, Data sent, int[] counts, int[] offsets, Data received) throws MPIException {
        Data all = rank == root ? sent : received;
        world.Scatterv(
                all.array(),
                all.offset(),
                counts,
                offsets,
                type(all),
                received.array(),
                received.offset(),
                received.count(),
                type(received),
                root);
    }

    @Override
    public void gather(int root, Data sent, Data received) throws MPIException {
        parts.equal(sent.count());
        gatherv(root, sent, received, parts.counts(), parts.offsets());
    }

    @Override
    public void gatherv(int root, Data sent, Data received, int[] counts, int[] offsets) throws MPIException {
        Data all = rank == root ? received : sent;
        world.Gatherv(
                sent.array(),
                sent.offset(),
                sent.count(),
                type(sent),
                all.array(),
                all.offset(),
                counts,
                offsets,
                type(all),
                root);
    }

    @Override
    public void allgather(Data sent, Data received) throws MPIException {
        parts.equal(sent.count());
        world.Allgatherv(
                sent.array(),
                sent.offset(),
                sent.count(),
                type(sent),
                received.array(),
                received.offset(),
                parts.counts(),
                parts.offsets(),
                type(received));
    }

    @Override
    public void reduce(int root, Reduction by, Data.Numbers sent, Data.Numbers received) throws MPIException {
        Data.Numbers from = fromStart(sent);
        Data.Numbers to = rank == root && received.offset() == 0 ? received : spareReceived.like(sent);
        world.Reduce(from.array(), 0, to.array(), 0, sent.count(), type(sent), operation(by), root);
        if (rank == root) {
            copy(to, received);
        }
    }

    @Override
    public void allreduce(Reduction by, Data.Numbers sent, Data.Numbers received) throws MPIException {
        Data.Numbers from = fromStart(sent);
        Data.Numbers to = received.offset() == 0 ? received : spareReceived.like(sent);
        world.Allreduce(from.array(), 0, to.array(), 0, sent.count(), type(sent), operation(by));
        copy(to, received);
    }

    @Override
    public void reduceScatter(Reduction by, Data.Numbers sent, int[] counts, Data.Numbers received)
            throws MPIException {
        Data.Numbers from = fromStart(sent);
        Data.Numbers to = spareReceived.like(sent);
        world.Reduce(from.array(), 0, to.array(), 0, sent.count(), type(sent), operation(by), FIRST);
        parts.of(counts);
        scatterv(FIRST, to, parts.counts(), parts.offsets(), received);
    }

    private Data.Numbers fromStart(Data.Numbers sent) {
        Data.Numbers from = sent.offset() == 0 ? sent : spareSent.like(sent);
        copy(sent, from);
        return from;
    }

    private static void copy(Data.Numbers from, Data.Numbers to) {
        if (from != to) {
            System.arraycopy(from.array(), from.offset(), to.array(), to.offset(), from.count());
        }
    }

    /** Arrays in place of parts of arrays. */
    private static final class Spare {
        private long[] longs = {};
        private double[] doubles = {};

        Data.Numbers like(Data.Numbers data) {
            int count = data.count();
            return switch (data) {
                case Data.OfLongs d -> {
                    longs = longs.length < count ? new long[count] : longs;
                    yield new Data.OfLongs(longs, 0, count);
                }
                case Data.OfDoubles d -> {
                    doubles = doubles.length < count ? new double[count] : doubles;
                    yield new Data.OfDoubles(doubles, 0, count);
                }
            };
        }
    }

    @Override
    public void alltoall(Data sent, Data received) throws MPIException {
        int count = sent.count() / size;
        world.Alltoall(
                sent.array(),
                sent.offset(),
                count,
                type(sent),
                received.array(),
                received.offset(),
                count,
                type(received));
    }

    @Override
    public void alltoallv(
            Data sent, int[] sentCounts, int[] sentOffsets, Data received, int[] receivedCounts, int[] receivedOffsets)
            throws MPIException {
        world.Alltoallv(
                sent.array(),
                sent.offset(),
                sentCounts,
                sentOffsets,
                type(sent),
                received.array(),
                received.offset(),
                receivedCounts,
                receivedOffsets,
                type(received));
    }

    private static Datatype type(Data data) {
        return switch (data) {
            case Data.OfBytes d -> MPI.BYTE;
            case Data.OfInts d -> MPI.INT;
            case Data.OfLongs d -> MPI.LONG;
            case Data.OfDoubles d -> MPI.DOUBLE;
        };
    }

    private static Op operation(Reduction by) {
        return switch (by) {
            case SUM -> MPI.SUM;
            case PRODUCT -> MPI.PROD;
            case MINIMUM -> MPI.MIN;
            case MAXIMUM -> MPI.MAX;
        };
    }

    @Override
    public String algorithm(Collective collective, long bytes) {
        return "the library's own";
    }
}
