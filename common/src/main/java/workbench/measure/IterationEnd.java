package workbench.measure;

/** Control's word that the iteration is over. One for all participants of a JVM. */
public final class IterationEnd {
    private volatile boolean open;

    /** Before all participants begin. */
    public synchronized void begin() {
        open = true;
    }

    /** Everything has arrived, or control has given up on it. */
    public synchronized void end() {
        open = false;
        notifyAll();
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
