package workbench.portable.collective;

import workbench.transport.Data;

/** Straight from or to the root, one rank after the other: no byte goes a way that it need not go. */
record LinearExchange(Endpoint end) {
    void scatter(int root, Data sent, int[] counts, int[] offsets, Data received) throws Exception {
        if (end.rank() != root) {
            end.receive(root, received.bytes());
            end.incoming().get(0, received, 0, received.count());
            return;
        }
        for (int rank = 0; rank < end.size(); rank++) {
            end.outgoing().put(0, sent, offsets[rank], counts[rank]);
            if (rank == root) {
                end.outgoing().get(0, received, 0, counts[rank]);
            } else {
                end.send(rank, counts[rank] * sent.width());
            }
        }
    }

    void gather(int root, Data sent, Data received, int[] counts, int[] offsets) throws Exception {
        end.outgoing().put(0, sent, 0, sent.count());
        if (end.rank() != root) {
            end.send(root, sent.bytes());
            return;
        }
        for (int rank = 0; rank < end.size(); rank++) {
            if (rank == root) {
                end.outgoing().get(0, received, offsets[rank], counts[rank]);
            } else {
                end.receive(rank, counts[rank] * received.width());
                end.incoming().get(0, received, offsets[rank], counts[rank]);
            }
        }
    }
}
