package workbench.portable.collective;

import workbench.transport.Data;
import workbench.transport.Reduction;

/**
 * Around a ring: each rank sends to the next one and receives from the one before, as often as there are other ranks. Each sends every part once, or
 * twice where it is reduced first, which is as little as can be.
 *
 * <pre>
 *   0 ──▶ 1 ──▶ 2 ──▶ 3 ─┐
 *   ▲────────────────────┘
 * </pre>
 */
final class RingExchange {
    private final Endpoint end;
    private final int rank;
    private final int size;

    RingExchange(Endpoint end) {
        this.end = end;
        this.rank = end.rank();
        this.size = end.size();
    }

    /** @param received has this rank's part in its place already */
    void allgather(Data received, int[] counts, int[] offsets) throws Exception {
        end.outgoing().put(0, received, offsets[rank], counts[rank]);
        passAround(rank, received, counts, offsets);
    }

    /** Each part goes around once and is reduced with each rank's numbers on its way, then once more as it is. */
    void allreduce(Reduction by, Data.Numbers sent, Data.Numbers received, int[] counts, int[] offsets)
            throws Exception {
        int complete = (rank + 1) % size;
        reduceTo(complete, by, sent, counts, offsets);
        end.outgoing().get(0, received, offsets[complete], counts[complete]);
        passAround(complete, received, counts, offsets);
    }

    /** Each part goes around once, to end at its rank. */
    void reduceScatter(Reduction by, Data.Numbers sent, Data.Numbers received, int[] counts, int[] offsets)
            throws Exception {
        reduceTo(rank, by, sent, counts, offsets);
        end.outgoing().get(0, received, 0, counts[rank]);
    }

    /** @param complete the part that this rank has in its outgoing message in the end, reduced with each rank's numbers */
    private void reduceTo(int complete, Reduction by, Data.Numbers sent, int[] counts, int[] offsets) throws Exception {
        int first = Math.floorMod(complete - 1, size);
        end.outgoing().put(0, sent, offsets[first], counts[first]);
        for (int step = 1; step < size; step++) {
            int part = Math.floorMod(first - step, size);
            shift((part + 1) % size, part, counts, sent.width());
            end.outgoing().put(0, sent, offsets[part], counts[part]);
            end.outgoing().reduce(by, sent, counts[part], end.incoming());
        }
    }

    /** @param first the part that this rank has in its outgoing message */
    private void passAround(int first, Data received, int[] counts, int[] offsets) throws Exception {
        for (int step = 1; step < size; step++) {
            int part = Math.floorMod(first - step, size);
            shift((part + 1) % size, part, counts, received.width());
            end.passOn();
            end.outgoing().get(0, received, offsets[part], counts[part]);
        }
    }

    /** Ranks 0 and 1 differ in who is first, so there is never a circle. */
    private void shift(int sentPart, int receivedPart, int[] counts, int width) throws Exception {
        end.exchange(
                (rank + 1) % size,
                counts[sentPart] * width,
                Math.floorMod(rank - 1, size),
                counts[receivedPart] * width,
                rank % 2 == 0);
    }
}
