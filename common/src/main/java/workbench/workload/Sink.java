package workbench.workload;

/** Where a receiver's messages go. The sink owns the clock and checks what arrives. Called by the participant's own thread only. */
public interface Sink {
    /** True until control has seen every message of the iteration arrive, or has given up on it. */
    boolean open();

    /** Takes note of a message, which the caller may overwrite afterwards. */
    void accept(byte[] message, int length);
}
