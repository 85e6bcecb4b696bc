package workbench.workload;

/** The collective operations that are measured, by the names of MPI and of the OSU benchmarks. */
public enum CollectiveKind {
    BARRIER("barrier", "all ranks wait for each other"),
    BROADCAST("broadcast", "the root's message goes to all ranks"),
    SCATTER("scatter", "the root sends each rank its part"),
    GATHER("gather", "each rank sends its part to the root"),
    ALLGATHER("allgather", "each rank sends its part to all"),
    REDUCE("reduce", "the numbers of all ranks are added up at the root"),
    ALLREDUCE("allreduce", "the numbers of all ranks are added up, and all get the sums"),
    ALL_TO_ALL("all-to-all", "each rank sends each a part of its own"),
    REDUCE_SCATTER("reduce-scatter", "the numbers of all ranks are added up, and each gets its part of the sums");

    private final String id;
    private final String description;

    CollectiveKind(String id, String description) {
        this.id = id;
        this.description = description;
    }

    /** As the command line and results write it. */
    public String id() {
        return id;
    }

    /** For people. */
    String description() {
        return description;
    }

    /** Whether anything but the call itself is sent. */
    public boolean hasData() {
        return this != BARRIER;
    }

    /** Whether numbers are added up. */
    public boolean reduces() {
        return this == REDUCE || this == ALLREDUCE || this == REDUCE_SCATTER;
    }

    /** Whether the root alone gets what comes of it. */
    boolean endsAtRoot() {
        return this == GATHER || this == REDUCE;
    }
}
