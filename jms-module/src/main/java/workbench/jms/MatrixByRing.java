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
import workbench.workload.MatrixShape;
import workbench.workload.MatrixTask;

/**
 * A product of matrices with JMS in which the rows of B go around a ring of queues, so that no rank need have all of them.
 *
 * <pre>
 *   A and B to [ parts.1 ] …, then in each step    rank 0 ◀─ [ ring.0 ] ◀─ rank 1 ◀─ [ ring.1 ] ◀─ rank 2 …    and C to [ products ]
 * </pre>
 *
 * <p><b>Idiom.</b> In each step a rank multiplies with the rows that it has and sends them to the queue of the rank before it; a queue takes them whether or
 * not somebody waits, so all may send first. It shows what a broker costs: each step goes through it. Rejected: the rows in the rank's queue of parts,
 * where they could come before its own.
 */
@ShownWith({Settings.class, MatrixParts.class, DoublesMessages.class})
final class MatrixByRing implements Kernel {
    private final MatrixTask task;
    private final MatrixShape shape;
    private final MatrixParts parts;
    private final MessageProducer before;
    private final MessageConsumer behind;
    private final DoublesMessages messages;
    private final int size;
    private final double[] a;
    private final double[] b;
    private final double[] c;

    MatrixByRing(MatrixTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        shape = task.shape();
        size = task.size();
        Session receiving = settings.openReceivingSession(connection);
        Session sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        parts = new MatrixParts(task, sending, receiving, settings, batch);
        before = settings.producer(sending, sending.createQueue("ring." + (task.rank() + size - 1) % size));
        behind = settings.consumer(receiving, receiving.createQueue("ring." + task.rank()), batch);
        messages = new DoublesMessages(sending, shape.count(0));
        int own = shape.count(task.rank());
        a = new double[own];
        b = new double[shape.count(0)];
        c = new double[own];
    }

    @Override
    public void iterate() throws JMSException {
        parts.scatter(task.product().a(), a);
        parts.scatter(task.product().b(), b);
        Arrays.fill(c, 0);
        for (int step = 0; step < size; step++) {
            int owner = (task.rank() + step) % size;
            task.product().addRows(a, b, shape.firstRow(owner), shape.rows(owner), c);
            if (step < size - 1) {
                before.send(messages.of(b, 0, shape.count(owner)));
                BytesMessage message = (BytesMessage) Settings.received(behind.receive());
                messages.read(message, b, 0, shape.count((owner + 1) % size));
            }
        }
        parts.gather(c, task.product().c());
        task.product().done();
    }
}
