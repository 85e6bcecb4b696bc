package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Arrays;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.MatrixTask;

/**
 * A product of matrices with JMS: rows of A to each, all of B to all, rows of C back.
 *
 * <pre>
 *            A to [ parts.1 ] …, B to ( b )           C to [ products ]
 *            ┌──▶ rank 1 ── its rows of C ──┐
 *   rank 0 ──┤                              ├──▶ rank 0
 *            └──▶ rank 2 ── its rows of C ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> What is for one goes to its queue, what is for all goes to a topic, once, however many there are. Rejected: B in each rank's queue, which
 * the broker would have to store as often as there are ranks.
 */
@ShownWith({Settings.class, MatrixParts.class, DoublesMessages.class})
final class MatrixByBroadcast implements Kernel {
    private final MatrixTask task;
    private final Settings settings;
    private final Session receiving;
    private final MatrixParts parts;
    private final MessageProducer publisher;
    private final MessageConsumer subscriber;
    private final DoublesMessages messages;
    private final int n;
    private final double[] a;
    private final double[] b;
    private final double[] c;

    MatrixByBroadcast(MatrixTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        this.settings = settings;
        receiving = settings.openReceivingSession(connection);
        Session sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        parts = new MatrixParts(task, sending, receiving, settings, batch);
        publisher = task.isRoot() ? settings.producer(sending, sending.createTopic("b")) : null;
        subscriber = task.isRoot() ? null : settings.subscriber(receiving, receiving.createTopic("b"), "b", batch);
        n = task.shape().n();
        messages = new DoublesMessages(sending, n * n);
        int own = task.shape().count(task.rank());
        a = new double[own];
        b = task.isRoot() ? task.product().b() : new double[n * n];
        c = new double[own];
    }

    @Override
    public void iterate() throws JMSException {
        parts.scatter(task.product().a(), a);
        broadcast();
        Arrays.fill(c, 0);
        task.product().addRows(a, b, 0, n, c);
        parts.gather(c, task.product().c());
        task.product().done();
    }

    private void broadcast() throws JMSException {
        if (task.isRoot()) {
            if (task.size() > 1) {
                publisher.send(messages.of(b, 0, n * n));
            }
        } else {
            BytesMessage message = (BytesMessage) Settings.received(subscriber.receive());
            messages.read(message, b, 0, n * n);
        }
    }

    @Override
    public void close() throws JMSException {
        if (task.isRoot()) {
            publisher.close();
        } else {
            subscriber.close();
            settings.unsubscribe(receiving, "b");
        }
    }
}
