package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.NasEpTask;

/**
 * NPB's EP with JMS: each rank tallies its pairs, and rank 0 takes sums and counts from a queue and adds them up.
 *
 * <pre>
 *   rank 1 ──┐
 *            ├──▶ [ tallies ] ──▶ rank 0
 *   rank 2 ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> A queue brings many to one; who sent what does not matter, since all is added up. Rejected: a queue of tasks, for all pairs take as long and each rank knows
 * which are its own; a message for each number.
 */
@ShownWith(Settings.class)
final class NasEpKernel implements Kernel {
    private final NasEpTask task;
    private final NasEpTask.Tally tally;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;

    NasEpKernel(NasEpTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        tally = task.tally();
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        producer = task.isRoot() ? null : settings.producer(sending, sending.createQueue("tallies"));
        consumer = task.isRoot()
                ? settings.consumer(receiving, receiving.createQueue("tallies"), settings.batch(receiving))
                : null;
    }

    @Override
    public void iterate() throws JMSException {
        tally.compute();
        if (task.isRoot()) {
            addUp();
        } else {
            BytesMessage message = sending.createBytesMessage();
            for (double number : tally.partial()) {
                message.writeDouble(number);
            }
            producer.send(message);
        }
        tally.done();
    }

    private void addUp() throws JMSException {
        double[] total = tally.total();
        System.arraycopy(tally.partial(), 0, total, 0, total.length);
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
            for (int i = 0; i < total.length; i++) {
                total[i] += message.readDouble();
            }
        }
    }

    @Override
    public void close() throws JMSException {
        if (task.isRoot()) {
            consumer.close();
        } else {
            producer.close();
        }
    }
}
