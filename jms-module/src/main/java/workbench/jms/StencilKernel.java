package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.StencilTask;

/**
 * Jacobi's iteration with JMS: neighbours exchange rows before each sweep, each way through a queue of its own.
 *
 * <pre>
 *   rank 0 ──▶ [ rows.0.1 ] ──▶ rank 1 ──▶ [ rows.1.2 ] ──▶ rank 2
 *   rank 0 ◀── [ rows.1.0 ] ◀── rank 1 ◀── [ rows.2.1 ] ◀── rank 2
 *
 *   each ── its largest change ──▶ [ changes ] ──▶ rank 0 ── the largest of all ──▶ ( change ) ──▶ each
 * </pre>
 *
 * <p><b>Idiom.</b> A queue for each direction of each pair of neighbours: rows come in the order of sweeps, and none can be taken for another. A queue
 * takes a row whether or not somebody waits, so all send first and receive then. Changes go to one by a queue, and from one to all by a topic.
 * Rejected: one queue for each rank, where a neighbour that is a sweep ahead would need a number in each row and somebody who keeps it.
 */
@ShownWith({Settings.class, DoublesMessages.class})
final class StencilKernel implements Kernel {
    private final StencilTask task;
    private final StencilTask.Grid grid;
    private final Settings settings;
    private final Session receiving;
    private final Session sending;
    private final Batch batch;
    private final DoublesMessages rows;
    private final int columns;
    private final MessageProducer up;
    private final MessageProducer down;
    private final MessageConsumer above;
    private final MessageConsumer below;
    private final MessageProducer changes;
    private final MessageConsumer changed;

    StencilKernel(StencilTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        this.settings = settings;
        grid = task.grid();
        columns = grid.width() - 2;
        receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        batch = settings.batch(receiving);
        rows = new DoublesMessages(sending, columns);
        up = task.isFirst() ? null : to(task.rank() - 1);
        down = task.isLast() ? null : to(task.rank() + 1);
        above = task.isFirst() ? null : from(task.rank() - 1);
        below = task.isLast() ? null : from(task.rank() + 1);
        changes = settings.producer(
                sending, task.isRoot() ? sending.createTopic("change") : sending.createQueue("changes"));
        changed = task.isRoot()
                ? settings.consumer(receiving, receiving.createQueue("changes"), batch)
                : settings.subscriber(receiving, receiving.createTopic("change"), "change", batch);
    }

    private MessageProducer to(int neighbour) throws JMSException {
        return settings.producer(sending, sending.createQueue("rows." + task.rank() + "." + neighbour));
    }

    private MessageConsumer from(int neighbour) throws JMSException {
        return settings.consumer(receiving, receiving.createQueue("rows." + neighbour + "." + task.rank()), batch);
    }

    @Override
    public void iterate() throws JMSException {
        for (int sweep = 0; sweep < grid.sweeps(); sweep++) {
            exchange(grid.points()[grid.now()]);
            grid.sweep();
            if (grid.isMeasured()) {
                grid.learn(largest(grid.change()));
            }
        }
        grid.done();
    }

    private void exchange(double[] points) throws JMSException {
        int first = grid.width() + 1;
        int last = grid.rows() * grid.width() + 1;
        if (!task.isFirst()) {
            up.send(rows.of(points, first, columns));
        }
        if (!task.isLast()) {
            down.send(rows.of(points, last, columns));
            rows.read((BytesMessage) Settings.received(below.receive()), points, last + grid.width(), columns);
        }
        if (!task.isFirst()) {
            rows.read((BytesMessage) Settings.received(above.receive()), points, 1, columns);
        }
    }

    private double largest(double own) throws JMSException {
        double largest = own;
        if (task.isRoot()) {
            for (int come = 1; come < task.size(); come++) {
                largest = Math.max(largest, ((BytesMessage) Settings.received(changed.receive())).readDouble());
            }
        }
        if (task.size() > 1) {
            BytesMessage message = sending.createBytesMessage();
            message.writeDouble(largest);
            changes.send(message);
        }
        return task.isRoot() ? largest : ((BytesMessage) Settings.received(changed.receive())).readDouble();
    }

    @Override
    public void close() throws JMSException {
        changed.close();
        if (!task.isRoot()) {
            settings.unsubscribe(receiving, "change");
        }
    }
}
