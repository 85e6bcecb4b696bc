package workbench.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import workbench.cost.CostMeter;
import workbench.cost.Costs;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Receipt;

/** All participants of this JVM, as the controller sees them: it hears of a step once all of them have taken it. */
final class ParticipantGroup {
    private final ControlConnection link;
    private final CostMeter meter;
    private final int size;
    private final List<Receipt> receipts = new ArrayList<>();
    private final KernelClasses classes = new KernelClasses();
    private int arrived;
    private Costs costs;
    private boolean allLeft;

    ParticipantGroup(ControlConnection link, CostMeter meter, int size) {
        this.link = link;
        this.meter = meter;
        this.size = size;
    }

    synchronized void joined(Kernel kernel, Session session) {
        classes.add(kernel, session);
        if (isLast()) {
            send(classes.joined());
        }
    }

    synchronized void prepared() {
        if (isLast()) {
            receipts.clear();
            costs = null;
            send(new Frame.Prepared(meter.begin()));
        }
    }

    /** Returns once all have ended, so that no receipt is made while costs are still counted. */
    synchronized void ended() throws InterruptedException {
        if (isLast()) {
            costs = meter.end();
            notifyAll();
        }
        while (costs == null) {
            wait();
        }
    }

    synchronized void done(List<Receipt> ofOne) {
        receipts.addAll(ofOne);
        if (isLast()) {
            send(new Frame.Done(List.copyOf(receipts), costs));
        }
    }

    /** The last one to leave wakes whoever waits for all. */
    synchronized void left() {
        if (isLast()) {
            allLeft = true;
            notifyAll();
        }
    }

    synchronized void awaitAllLeft() throws InterruptedException {
        while (!allLeft && size > 0) {
            wait();
        }
    }

    void failed(Participant participant, Throwable failure) {
        send(new Frame.Failed(participant.label(), Failures.describe(failure)));
    }

    private boolean isLast() {
        arrived = (arrived + 1) % size;
        return arrived == 0;
    }

    private void send(Frame frame) {
        try {
            link.send(frame);
        } catch (IOException controllerHasGone) {
            throw new UncheckedIOException(controllerHasGone);
        }
    }
}
