package workbench.workload;

import java.util.List;

/** What a participant says it did in one iteration. Times are nanoseconds of the host's monotonic clock; 0 where nothing happened. */
public sealed interface Receipt {
    int rank();

    /**
     * @param checksum sum of the checksums of what was sent, so that their order does not matter
     * @param firstSendNanos in an open loop, when it was to be sent
     * @param lastSendNanos when it was sent
     * @param pacing of an open loop
     */
    record Produced(int rank, long sent, long checksum, long firstSendNanos, long lastSendNanos, Pacing pacing)
            implements Receipt {}

    /**
     * @param received messages of this iteration, doubled ones included
     * @param bytes of the messages that came as they were sent, and stay; counted where they have several sizes, or else 0
     * @param reordered messages that came after a later one of the same producer
     * @param corrupt messages whose content or checksum is wrong
     * @param foreign messages of another iteration; they are not counted as received
     * @param seen what arrived of each producer
     * @param lastReceiveNanos 0 also where no clock was read
     * @param histogram times in nanoseconds, in HdrHistogram's compressed encoding; empty if none
     * @param negative how many of these times were negative and therefore are not in the histogram
     * @param windows messages received in successive windows since the iteration began
     */
    record Consumed(
            int rank,
            long received,
            long bytes,
            long checksum,
            long reordered,
            long corrupt,
            long foreign,
            List<Sequences> seen,
            long lastReceiveNanos,
            byte[] histogram,
            long negative,
            long[] windows)
            implements Receipt {
        /** Of messages that have one size. */
        public Consumed(
                int rank,
                long received,
                long checksum,
                long reordered,
                long corrupt,
                long foreign,
                List<Sequences> seen,
                long lastReceiveNanos,
                byte[] histogram,
                long negative,
                long[] windows) {
            this(
                    rank,
                    received,
                    0,
                    checksum,
                    reordered,
                    corrupt,
                    foreign,
                    seen,
                    lastReceiveNanos,
                    histogram,
                    negative,
                    windows);
        }
    }

    /**
     * Of a {@link Part}.
     *
     * @param answered false where it ended without an answer, or is not to have one
     * @param answer in the computation's own code
     * @param pieces how many pieces of work this rank has done
     * @param worked what these were, in the computation's own code
     * @param corrupt received data that differ from the right ones (verification iterations only)
     * @param endNanos when it had its answer
     * @param computeNanos time in the computation's arithmetic
     */
    record Computed(
            int rank,
            boolean answered,
            long[] answer,
            int pieces,
            long[] worked,
            long corrupt,
            long beginNanos,
            long endNanos,
            long computeNanos)
            implements Receipt {}

    static <R extends Receipt> List<R> only(Class<R> kind, List<Receipt> receipts) {
        return receipts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
