package workbench.workload;

/**
 * One rank's part in a collective operation that is done again and again. The root is rank 0.
 *
 * @param count elements of the message that is broadcast or reduced, or of one rank's part
 * @param sent what this rank sends; empty where it sends nothing
 * @param received where what it gets goes; empty where it gets nothing; of a broadcast the root has one buffer for both
 * @param shares of a reduction whose result is scattered: elements for each rank
 * @param operations says how often
 */
public record CollectiveTask(
        int rank,
        int size,
        CollectiveKind kind,
        int count,
        CollectiveBuffer sent,
        CollectiveBuffer received,
        int[] shares,
        Operations operations)
        implements Task {
    public static final int ROOT = CollectiveShape.ROOT;

    @Override
    public Role role() {
        return Role.PEER;
    }

    public boolean isRoot() {
        return rank == ROOT;
    }

    /** Where each rank's share begins. */
    public int[] shareOffsets() {
        int[] offsets = new int[size];
        for (int rank = 1; rank < size; rank++) {
            offsets[rank] = offsets[rank - 1] + shares[rank - 1];
        }
        return offsets;
    }

    /** The operations of an iteration. A kernel tells when it begins one and when this rank's part in it is done. */
    public interface Operations {
        /** Makes ready what is sent in the next one; false where there are no more. */
        boolean next();

        /** This rank begins it now. */
        void begin();

        /** This rank has done its part, and has what it is to get. */
        void end();
    }
}
