package workbench.portable.collective;

import workbench.transport.Channel;
import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Reduction;

/** Collective operations over any channel, in which each rank that sends to another one must have a way to do so. */
public final class ChannelCommunicator implements Communicator {
    private final Endpoint end;
    private final LinearExchange linear;
    private final BinomialTree tree;
    private final RecursiveDoubling doubling;
    private final RingExchange ring;
    private final PairwiseExchange pairwise;
    private final Parts parts;

    public ChannelCommunicator(Channel channel, int rank, int size) {
        end = new Endpoint(channel, rank, size);
        linear = new LinearExchange(end);
        tree = new BinomialTree(end);
        doubling = new RecursiveDoubling(end);
        ring = new RingExchange(end);
        pairwise = new PairwiseExchange(end);
        parts = new Parts(size);
    }

    @Override
    public int rank() {
        return end.rank();
    }

    @Override
    public int size() {
        return end.size();
    }

    @Override
    public void send(int toRank, Data sent) throws Exception {
        end.outgoing().put(0, sent, 0, sent.count());
        end.send(toRank, sent.bytes());
    }

    @Override
    public int receive(int fromRank, Data received) throws Exception {
        int count = end.receiveAtMost(fromRank, received.bytes()) / received.width();
        end.incoming().get(0, received, 0, count);
        return count;
    }

    /** In every circle of ranks one sends to a higher rank and one to a lower rank: not all send first, nor do all receive first. */
    @Override
    public int sendReceive(int toRank, Data sent, int fromRank, Data received) throws Exception {
        if (toRank == rank()) {
            copy(sent, received, 0);
            return sent.count();
        }
        if (toRank > rank()) {
            send(toRank, sent);
            return receive(fromRank, received);
        }
        int count = receive(fromRank, received);
        send(toRank, sent);
        return count;
    }

    private void copy(Data sent, Data received, int at) {
        end.outgoing().put(0, sent, 0, sent.count());
        end.outgoing().get(0, received, at, sent.count());
    }

    @Override
    public void barrier() throws Exception {
        doubling.barrier();
    }

    @Override
    public void broadcast(int root, Data data) throws Exception {
        if (choose(Collective.BROADCAST, data) == Algorithm.BINOMIAL_TREE) {
            tree.broadcast(root, data);
            return;
        }
        parts.nearlyEqual(data.count());
        tree.scatter(root, data, parts.counts(), parts.offsets(), data, parts.offsets()[rank()]);
        ring.allgather(data, parts.counts(), parts.offsets());
    }

    @Override
    public void scatter(int root, Data sent, Data received) throws Exception {
        parts.equal(received.count());
        if (choose(Collective.SCATTER, received) == Algorithm.BINOMIAL_TREE) {
            tree.scatter(root, sent, parts.counts(), parts.offsets(), received, 0);
        } else {
            linear.scatter(root, sent, parts.counts(), parts.offsets(), received);
        }
    }

    @Override
    public void scatterv(int root, Data sent, int[] counts, int[] offsets, Data received) throws Exception {
        linear.scatter(root, sent, counts, offsets, received);
    }

    @Override
    public void gather(int root, Data sent, Data received) throws Exception {
        parts.equal(sent.count());
        if (choose(Collective.GATHER, sent) == Algorithm.BINOMIAL_TREE) {
            tree.gather(root, sent, received, parts.counts(), parts.offsets());
        } else {
            linear.gather(root, sent, received, parts.counts(), parts.offsets());
        }
    }

    @Override
    public void gatherv(int root, Data sent, Data received, int[] counts, int[] offsets) throws Exception {
        linear.gather(root, sent, received, counts, offsets);
    }

    @Override
    public void allgather(Data sent, Data received) throws Exception {
        parts.equal(sent.count());
        copy(sent, received, parts.offsets()[rank()]);
        if (choose(Collective.ALLGATHER, sent) == Algorithm.RECURSIVE_DOUBLING) {
            doubling.allgather(received, sent.count());
        } else {
            ring.allgather(received, parts.counts(), parts.offsets());
        }
    }

    @Override
    public void reduce(int root, Reduction by, Data.Numbers sent, Data.Numbers received) throws Exception {
        tree.reduce(root, by, sent, received);
    }

    @Override
    public void allreduce(Reduction by, Data.Numbers sent, Data.Numbers received) throws Exception {
        if (choose(Collective.ALLREDUCE, sent) == Algorithm.RECURSIVE_DOUBLING) {
            doubling.allreduce(by, sent, received);
        } else {
            parts.nearlyEqual(sent.count());
            ring.allreduce(by, sent, received, parts.counts(), parts.offsets());
        }
    }

    @Override
    public void reduceScatter(Reduction by, Data.Numbers sent, int[] counts, Data.Numbers received) throws Exception {
        parts.of(counts);
        ring.reduceScatter(by, sent, received, parts.counts(), parts.offsets());
    }

    @Override
    public void alltoall(Data sent, Data received) throws Exception {
        parts.equal(sent.count() / size());
        pairwise.alltoall(sent, parts.counts(), parts.offsets(), received, parts.counts(), parts.offsets());
    }

    @Override
    public void alltoallv(
            Data sent, int[] sentCounts, int[] sentOffsets, Data received, int[] receivedCounts, int[] receivedOffsets)
            throws Exception {
        pairwise.alltoall(sent, sentCounts, sentOffsets, received, receivedCounts, receivedOffsets);
    }

    private Algorithm choose(Collective collective, Data of) {
        return Algorithm.of(collective, of.bytes(), size());
    }

    @Override
    public String algorithm(Collective collective, long bytes) {
        return Algorithm.of(collective, bytes, size()).words();
    }

    @Override
    public void close() throws Exception {
        end.close();
    }
}
