package workbench.transport;

/**
 * Ranks that send, receive and act together. The operations are MPI's, with MPI's meaning.
 *
 * <p>A collective operation is called by all ranks, in the same order, with the same root, the same reduction and, where nothing else is said, data
 * of the same type and count. Where only the root's data are looked at, others may give null. What is sent and what is received must not
 * overlap. All ranks get the same bits of a reduction, whatever order it was done in.
 *
 * @implSpec Used by one thread. Once it has done an operation with as much data, it SHOULD NOT allocate for the next one.
 */
public interface Communicator extends AutoCloseable {
    /** Counted from 0. */
    int rank();

    /** How many ranks there are. */
    int size();

    /** Sends to another rank. May wait until the receiver takes it: who sends and receives at once calls {@link #sendReceive}. */
    void send(int toRank, Data sent) throws Exception;

    /**
     * Waits for the next message of another rank.
     *
     * @return its elements, which may be fewer than there is room for
     */
    int receive(int fromRank, Data received) throws Exception;

    /**
     * Sends and receives at once. Where each rank sends to one and receives from one, in a circle or in pairs, nobody waits for ever. With oneself, both
     * must be oneself.
     *
     * @return elements received, which may be fewer than there is room for
     */
    int sendReceive(int toRank, Data sent, int fromRank, Data received) throws Exception;

    /** Returns when all ranks have called it. */
    void barrier() throws Exception;

    /** The root's data to all. */
    void broadcast(int root, Data data) throws Exception;

    /**
     * To each rank its part, of equal size, in the order of ranks.
     *
     * @param sent the root's
     */
    void scatter(int root, Data sent, Data received) throws Exception;

    /**
     * To each rank its part.
     *
     * @param sent the root's
     * @param counts the root's: elements for each rank
     * @param offsets the root's: where in {@code sent} they begin
     * @param received as many as are this rank's
     */
    void scatterv(int root, Data sent, int[] counts, int[] offsets, Data received) throws Exception;

    /**
     * Each rank's part, of equal size, to the root, in the order of ranks.
     *
     * @param received the root's
     */
    void gather(int root, Data sent, Data received) throws Exception;

    /**
     * Each rank's part to the root.
     *
     * @param received the root's
     * @param counts the root's: elements of each rank
     * @param offsets the root's: where in {@code received} they go
     */
    void gatherv(int root, Data sent, Data received, int[] counts, int[] offsets) throws Exception;

    /** Each rank's part, of equal size, to all, in the order of ranks. */
    void allgather(Data sent, Data received) throws Exception;

    /**
     * The numbers of all ranks, reduced element by element, to the root.
     *
     * @param received the root's
     */
    void reduce(int root, Reduction by, Data.Numbers sent, Data.Numbers received) throws Exception;

    /** The same to all. */
    void allreduce(Reduction by, Data.Numbers sent, Data.Numbers received) throws Exception;

    /**
     * The same in parts: each rank gets its own, in the order of ranks.
     *
     * @param counts elements for each rank, the same at all ranks; together as many as are sent
     * @param received as many as are this rank's
     */
    void reduceScatter(Reduction by, Data.Numbers sent, int[] counts, Data.Numbers received) throws Exception;

    /** From each rank to each its part, of equal size, in the order of ranks at both ends. */
    void alltoall(Data sent, Data received) throws Exception;

    /**
     * From each rank to each its part.
     *
     * @param sentCounts elements for each rank; what one sends is what the other expects
     * @param sentOffsets where in {@code sent} they begin
     * @param receivedCounts elements of each rank
     * @param receivedOffsets where in {@code received} they go
     */
    void alltoallv(
            Data sent, int[] sentCounts, int[] sentOffsets, Data received, int[] receivedCounts, int[] receivedOffsets)
            throws Exception;

    /**
     * How it does a collective operation, for people: {@code binomial tree}.
     *
     * @param bytes of what is broadcast or reduced, or of one rank's part
     */
    String algorithm(Collective collective, long bytes);

    @Override
    default void close() throws Exception {}
}
