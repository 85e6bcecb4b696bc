package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import workbench.workload.MatrixShape;
import workbench.workload.MatrixTask;

/**
 * Rank 0 hands out parts of matrices and gathers them.
 *
 * <pre>
 *            ┌──▶ [ parts.1 ] ──▶ rank 1 ──┐
 *   rank 0 ──┤                             ├──▶ [ products ] ──▶ rank 0
 *            └──▶ [ parts.2 ] ──▶ rank 2 ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> A queue for each rank, for a part is for one of them; what comes back goes to one queue and says by a property whose it is, since parts
 * come in any order.
 */
final class MatrixParts {
    private static final String RANK = "rank";

    private final MatrixTask task;
    private final int[] counts;
    private final int[] offsets;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final Queue[] parts;
    private final Queue products;
    private final DoublesMessages messages;

    MatrixParts(MatrixTask task, Session sending, Session receiving, Settings settings, Batch batch)
            throws JMSException {
        this.task = task;
        MatrixShape shape = task.shape();
        counts = shape.counts();
        offsets = shape.offsets();
        products = sending.createQueue("products");
        parts = new Queue[task.size()];
        for (int rank = 0; rank < task.size(); rank++) {
            parts[rank] = sending.createQueue("parts." + rank);
        }
        producer = settings.producer(sending, null);
        consumer = settings.consumer(receiving, task.isRoot() ? products : parts[task.rank()], batch);
        messages = new DoublesMessages(sending, counts[0]);
    }

    /** @param whole rank 0's */
    void scatter(double[] whole, double[] part) throws JMSException {
        if (!task.isRoot()) {
            BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
            messages.read(message, part, 0, counts[task.rank()]);
            return;
        }
        for (int rank = 1; rank < task.size(); rank++) {
            producer.send(parts[rank], messages.of(whole, offsets[rank], counts[rank]));
        }
        System.arraycopy(whole, 0, part, 0, counts[0]);
    }

    /** @param whole rank 0's */
    void gather(double[] part, double[] whole) throws JMSException {
        if (!task.isRoot()) {
            BytesMessage message = messages.of(part, 0, counts[task.rank()]);
            message.setIntProperty(RANK, task.rank());
            producer.send(products, message);
            return;
        }
        System.arraycopy(part, 0, whole, 0, counts[0]);
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
            int rank = message.getIntProperty(RANK);
            messages.read(message, whole, offsets[rank], counts[rank]);
        }
    }
}
