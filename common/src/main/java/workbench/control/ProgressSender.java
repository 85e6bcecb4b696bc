package workbench.control;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import workbench.record.Recorder;

/**
 * Tells the controller how many messages this JVM's participants have sent and received. While those that lead go on it is silent: what it sends
 * wakes threads in two JVMs, after which participants that wait for each other in turn may stay slow for longer than it was about. It speaks at
 * once when one that leads has finished, and now and then when the controller asks for it: when all that lead have finished, or time has run
 * out. The participants themselves only count.
 */
final class ProgressSender extends Thread {
    private static final long COUNTING_NANOS = 20_000_000;

    private final ControlConnection link;
    private final int iteration;
    private final List<Recorder> recorders;
    private volatile boolean counting;

    ProgressSender(ControlConnection link, int iteration, List<Recorder> recorders) {
        super("tally");
        setDaemon(true);
        this.link = link;
        this.iteration = iteration;
        this.recorders = recorders;
    }

    /** From now on each change is told. */
    void count() {
        counting = true;
        LockSupport.unpark(this);
    }

    @Override
    public void run() {
        Frame.Tally told = null;
        try {
            for (pause(); !isInterrupted(); pause()) {
                Frame.Tally now = tally();
                if (!now.equals(told)) {
                    link.send(now);
                    told = now;
                }
            }
        } catch (IOException controllerHasGone) {
            // The thread that receives from the controller ends this JVM.
        }
    }

    private void pause() {
        if (counting) {
            LockSupport.parkNanos(this, COUNTING_NANOS);
        } else {
            LockSupport.park(this);
        }
    }

    /** Who has finished is read before what was sent, so that a finished producer's count is complete. */
    private Frame.Tally tally() {
        int finished = 0;
        for (Recorder recorder : recorders) {
            finished += recorder.task().role().leads() && recorder.finished() ? 1 : 0;
        }
        long sent = 0;
        long received = 0;
        for (Recorder recorder : recorders) {
            sent += recorder.sent();
            received += recorder.received();
        }
        return new Frame.Tally(iteration, sent, received, finished);
    }
}
