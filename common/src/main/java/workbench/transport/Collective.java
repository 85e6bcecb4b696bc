package workbench.transport;

import java.util.Locale;

/** What all ranks of a {@link Communicator} do together. */
public enum Collective {
    BARRIER,
    BROADCAST,
    SCATTER,
    SCATTERV,
    GATHER,
    GATHERV,
    ALLGATHER,
    REDUCE,
    ALLREDUCE,
    REDUCE_SCATTER,
    ALLTOALL,
    ALLTOALLV;

    /** For people: {@code scatterv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
