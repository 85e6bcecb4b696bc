package workbench.semantics;

/** What survives a crash. */
public record Durability(Kept kept, Journal journal) {
    public static final Durability NONE = new Durability(Kept.NOTHING, Journal.NONE);

    /** The kernel or a file keeps what a process has written that has crashed. */
    public static final Durability OUTLIVES_PROCESSES = new Durability(Kept.OUTLIVES_PROCESSES, Journal.NONE);

    /** What is kept, and from when on. */
    public enum Kept {
        NOTHING,
        OUTLIVES_PROCESSES,
        SYNCED_BEFORE_SEND_RETURNS,
        SYNCED_LATER
    }

    /** How a broker writes to its disk. */
    public enum Journal {
        NONE,
        NIO,
        MAPPED,
        AIO
    }

    /** Whether a message survives a crash of the machine, sooner or later. */
    public boolean reachesDisk() {
        return kept == Kept.SYNCED_BEFORE_SEND_RETURNS || kept == Kept.SYNCED_LATER;
    }
}
