package workbench.workload;

/**
 * Where a receiver's messages go. The sink owns the clock and checks what arrives. Called by one thread at a time, while the participant is in its
 * part of an iteration: by the participant's own, or by a library's that was let in and sees all that was done before.
 */
public interface Sink {
    /** True until control has seen every message of the iteration arrive, or has given up on it. */
    boolean open();

    /** Takes note of a message, which the caller may overwrite afterwards. */
    void accept(byte[] message, int length);

    /** The same of one that came when nobody waited for it any more: it has arrived, and how long it took is not looked at. */
    void acceptLate(byte[] message, int length);

    /** What was waited for did not come; no time is taken of the wait. */
    void missed();
}
