package workbench.portable.collective;

import workbench.transport.Data;

/**
 * In each step a rank and another one exchange their parts: those whose sum, modulo their number, is the number of the step. So each meets each once, and
 * itself.
 */
record PairwiseExchange(Endpoint end) {
    void alltoall(
            Data sent, int[] sentCounts, int[] sentOffsets, Data received, int[] receivedCounts, int[] receivedOffsets)
            throws Exception {
        for (int step = 0; step < end.size(); step++) {
            int partner = Math.floorMod(step - end.rank(), end.size());
            end.outgoing().put(0, sent, sentOffsets[partner], sentCounts[partner]);
            if (partner == end.rank()) {
                end.outgoing().get(0, received, receivedOffsets[partner], receivedCounts[partner]);
            } else {
                end.exchange(partner, sentCounts[partner] * sent.width(), receivedCounts[partner] * received.width());
                end.incoming().get(0, received, receivedOffsets[partner], receivedCounts[partner]);
            }
        }
    }
}
