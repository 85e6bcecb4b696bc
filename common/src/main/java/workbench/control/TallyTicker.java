package workbench.control;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import workbench.measure.Recorder;

/**
 * Tells the controller how many messages this JVM's participants have sent and received while an iteration goes on: now and then, so as not
 * to take part in what is measured, and at once when one that leads has finished. The participants themselves only count.
 */
final class TallyTicker extends Thread {
    private static final long PERIOD_NANOS = 20_000_000;

    private final Link link;
    private final int iteration;
    private final List<Recorder> recorders;

    TallyTicker(Link link, int iteration, List<Recorder> recorders) {
        super("tally");
        setDaemon(true);
        this.link = link;
        this.iteration = iteration;
        this.recorders = recorders;
    }

    @Override
    public void run() {
        Frame.Tally told = null;
        try {
            while (!isInterrupted()) {
                Frame.Tally now = tally();
                if (!now.equals(told)) {
                    link.send(now);
                    told = now;
                }
                LockSupport.parkNanos(PERIOD_NANOS);
            }
        } catch (IOException controllerHasGone) {
            // The thread that receives from the controller ends this JVM.
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
