package workbench.record;

import java.util.concurrent.locks.LockSupport;

/** Control's word that the iteration is over. One for all participants of a JVM. */
public final class IterationEnd {
    private volatile boolean open;
    private volatile Thread watcher;

    /** Before all participants begin. */
    public synchronized void begin() {
        open = true;
    }

    /** Everything has arrived, or control has given up on it. */
    public synchronized void end() {
        open = false;
        notifyAll();
    }

    /** Who is to be woken when a participant that leads has finished; it parks meanwhile. */
    public void watchedBy(Thread thread) {
        watcher = thread;
    }

    void leaderHasFinished() {
        LockSupport.unpark(watcher);
    }

    boolean open() {
        return open;
    }

    synchronized void await() throws InterruptedException {
        while (open) {
            wait();
        }
    }
}
