package workbench.portable.collective;

import workbench.transport.Data;
import workbench.transport.Reduction;

/**
 * Up or down a binomial tree, in as many steps as a rank has bits. Ranks are counted from the root on; a rank's parent is the rank without its lowest
 * bit.
 *
 * <pre>
 *   0 ─┬─ 1
 *      ├─ 2 ─── 3
 *      └─ 4 ─┬─ 5
 *            └─ 6 ─── 7
 * </pre>
 */
final class BinomialTree {
    private final Endpoint end;
    private final int size;

    BinomialTree(Endpoint end) {
        this.end = end;
        this.size = end.size();
    }

    void broadcast(int root, Data data) throws Exception {
        int self = fromRoot(root);
        if (self == 0) {
            end.outgoing().put(0, data, 0, data.count());
        } else {
            end.receive(rank(parent(self), root), data.bytes());
            end.passOn();
        }
        for (int bit = span(self) / 2; bit > 0; bit /= 2) {
            if (self + bit < size) {
                end.send(rank(self + bit, root), data.bytes());
            }
        }
        if (self != 0) {
            end.outgoing().get(0, data, 0, data.count());
        }
    }

    void reduce(int root, Reduction by, Data.Numbers sent, Data.Numbers received) throws Exception {
        int self = fromRoot(root);
        Message sum = end.outgoing();
        sum.put(0, sent, 0, sent.count());
        for (int bit = 1; bit < span(self); bit *= 2) {
            if (self + bit < size) {
                end.receive(rank(self + bit, root), sent.bytes());
                sum.reduce(by, sent, sent.count(), end.incoming());
            }
        }
        if (self == 0) {
            sum.get(0, received, 0, sent.count());
        } else {
            end.send(rank(parent(self), root), sent.bytes());
        }
    }

    /** @param at where this rank's part goes in what it receives */
    void scatter(int root, Data sent, int[] counts, int[] offsets, Data received, int at) throws Exception {
        int self = fromRoot(root);
        Message parts = end.incoming();
        if (self == 0) {
            putAll(parts, root, sent, counts, offsets);
        } else {
            end.receive(rank(parent(self), root), elements(self, width(self), root, counts) * received.width());
        }
        parts.get(0, received, at, counts[end.rank()]);
        for (int bit = span(self) / 2; bit > 0; bit /= 2) {
            int child = self + bit;
            if (child < size) {
                int length = elements(child, width(child), root, counts) * received.width();
                end.outgoing().copy(0, parts, elements(self, bit, root, counts) * received.width(), length);
                end.send(rank(child, root), length);
            }
        }
    }

    private void putAll(Message parts, int root, Data sent, int[] counts, int[] offsets) {
        int put = 0;
        for (int fromRoot = 0; fromRoot < size; fromRoot++) {
            int rank = rank(fromRoot, root);
            parts.put(put, sent, offsets[rank], counts[rank]);
            put += counts[rank];
        }
    }

    void gather(int root, Data sent, Data received, int[] counts, int[] offsets) throws Exception {
        int self = fromRoot(root);
        Message parts = end.outgoing();
        parts.put(0, sent, 0, sent.count());
        for (int bit = 1; bit < span(self); bit *= 2) {
            int child = self + bit;
            if (child < size) {
                int length = elements(child, width(child), root, counts) * sent.width();
                end.receive(rank(child, root), length);
                parts.copy(elements(self, bit, root, counts) * sent.width(), end.incoming(), 0, length);
            }
        }
        if (self == 0) {
            getAll(parts, root, received, counts, offsets);
        } else {
            end.send(rank(parent(self), root), elements(self, width(self), root, counts) * sent.width());
        }
    }

    private void getAll(Message parts, int root, Data received, int[] counts, int[] offsets) {
        int got = 0;
        for (int fromRoot = 0; fromRoot < size; fromRoot++) {
            int rank = rank(fromRoot, root);
            parts.get(got, received, offsets[rank], counts[rank]);
            got += counts[rank];
        }
    }

    private int fromRoot(int root) {
        return Math.floorMod(end.rank() - root, size);
    }

    private int rank(int fromRoot, int root) {
        return (fromRoot + root) % size;
    }

    private static int parent(int fromRoot) {
        return fromRoot & (fromRoot - 1);
    }

    /** Children are as far away as each power of two below that. */
    private int span(int fromRoot) {
        return fromRoot == 0 ? Integer.highestOneBit(2 * size - 1) : Integer.lowestOneBit(fromRoot);
    }

    /** Ranks below it, and itself; they follow one another. */
    private int width(int fromRoot) {
        return Math.min(span(fromRoot), size - fromRoot);
    }

    private int elements(int firstFromRoot, int ranks, int root, int[] counts) {
        int elements = 0;
        for (int i = 0; i < ranks; i++) {
            elements += counts[rank(firstFromRoot + i, root)];
        }
        return elements;
    }
}
