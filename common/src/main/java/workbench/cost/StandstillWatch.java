package workbench.cost;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * A thread that only sleeps, and sees by how much too late it wakes up that this JVM stood still: it was stopped, or was given no processor. It
 * touches nothing that is measured and allocates nothing. A pause of the collector is the JVM's own doing, is counted as such, and is no standstill.
 */
final class StandstillWatch extends Thread {
    /** Rarely enough to be nowhere among the context switches, which are counted. */
    static final long SLEEP_NANOS = 50_000_000;

    /** No collection of such a small heap takes longer by itself. */
    static final long LONGEST_COLLECTION_NANOS = 1_000_000_000;

    private final LongSupplier clock;
    private final LongSupplier collections;
    private long awakeNanos;
    private long collectedNanos;
    private long longestNanos;
    private volatile boolean ended;

    /**
     * @param clock in nanoseconds
     * @param collections how long the collector has worked so far, in nanoseconds
     */
    StandstillWatch(LongSupplier clock, LongSupplier collections) {
        super("standstills");
        setDaemon(true);
        this.clock = clock;
        this.collections = collections;
    }

    @Override
    public void run() {
        while (!ended) {
            LockSupport.parkNanos(this, SLEEP_NANOS);
            look();
        }
    }

    void end() {
        ended = true;
        LockSupport.unpark(this);
    }

    /** What was before does not count. */
    synchronized void begin() {
        awakeNanos = clock.getAsLong();
        collectedNanos = collections.getAsLong();
        longestNanos = 0;
    }

    synchronized void look() {
        long now = clock.getAsLong();
        long collected = collections.getAsLong();
        long collecting = Math.min(LONGEST_COLLECTION_NANOS, collected - collectedNanos);
        longestNanos = Math.max(longestNanos, now - awakeNanos - SLEEP_NANOS - collecting);
        awakeNanos = now;
        collectedNanos = collected;
    }

    /** Since it was begun, in nanoseconds; also the one that has just ended, before this thread has woken up. */
    synchronized long longestNanos() {
        look();
        return longestNanos;
    }
}
