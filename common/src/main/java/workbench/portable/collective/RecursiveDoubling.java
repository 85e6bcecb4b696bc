package workbench.portable.collective;

import workbench.transport.Data;
import workbench.transport.Reduction;

/**
 * Pairs exchange what they have, at distances 1, 2, 4 …: after each step a rank has what twice as many ranks had. It takes a power of two ranks; the
 * ranks beyond it hand theirs to a neighbour before and get the result behind.
 */
final class RecursiveDoubling {
    private static final Data.Numbers NOTHING = new Data.OfLongs(new long[0]);

    private final Endpoint end;
    private final int rank;
    /** The largest power of two ranks, and how many there are beyond. */
    private final int doubled;

    private final int beyond;

    RecursiveDoubling(Endpoint end) {
        this.end = end;
        this.rank = end.rank();
        this.doubled = Integer.highestOneBit(end.size());
        this.beyond = end.size() - doubled;
    }

    /** Nobody has what all ranks have together, though it is nothing, before all have come. */
    void barrier() throws Exception {
        allreduce(Reduction.SUM, NOTHING, NOTHING);
    }

    void allreduce(Reduction by, Data.Numbers sent, Data.Numbers received) throws Exception {
        end.outgoing().put(0, sent, 0, sent.count());
        boolean hasNeighbour = rank < 2 * beyond;
        if (hasNeighbour && rank % 2 == 0) {
            end.send(rank + 1, sent.bytes());
            end.receive(rank + 1, sent.bytes());
            end.incoming().get(0, received, 0, sent.count());
            return;
        }
        if (hasNeighbour) {
            end.receive(rank - 1, sent.bytes());
            end.outgoing().reduce(by, sent, sent.count(), end.incoming());
        }
        exchangeDoubling(by, sent);
        if (hasNeighbour) {
            end.send(rank - 1, sent.bytes());
        }
        end.outgoing().get(0, received, 0, sent.count());
    }

    private void exchangeDoubling(Reduction by, Data.Numbers sent) throws Exception {
        int self = rank < 2 * beyond ? rank / 2 : rank - beyond;
        for (int distance = 1; distance < doubled; distance *= 2) {
            int other = self ^ distance;
            int partner = other < beyond ? 2 * other + 1 : other + beyond;
            end.exchange(partner, sent.bytes(), sent.bytes());
            end.outgoing().reduce(by, sent, sent.count(), end.incoming());
        }
    }

    /**
     * Of a power of two ranks.
     *
     * @param received has this rank's part in its place already
     * @param count elements of a part
     */
    void allgather(Data received, int count) throws Exception {
        for (int parts = 1; parts < doubled; parts *= 2) {
            int partner = rank ^ parts;
            int length = parts * count * received.width();
            end.outgoing().put(0, received, first(rank, parts) * count, parts * count);
            end.exchange(partner, length, length);
            end.incoming().get(0, received, first(partner, parts) * count, parts * count);
        }
    }

    private static int first(int rank, int parts) {
        return rank / parts * parts;
    }
}
