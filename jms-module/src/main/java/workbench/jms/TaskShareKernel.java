package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Role;
import workbench.workload.TaskFarmTask;

/**
 * Task farm with JMS in which each worker knows its share: it sends its results to a queue.
 *
 * <pre>
 *   worker 1 ──┐
 *              ├──▶ [ results ] ──▶ coordinator
 *   worker 2 ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> One message holds all that a worker has computed, and results tell by themselves what they are of, so the coordinator takes them as they
 * come. Rejected: a queue for each worker, with its tasks, for a worker that knows its rank knows its share.
 */
@ShownWith(Settings.class)
final class TaskShareKernel implements Kernel {
    private final TaskFarmTask task;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final byte[] result;

    TaskShareKernel(TaskFarmTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Queue results = sending.createQueue("results");
        boolean coordinates = task.role() == Role.COORDINATOR;
        producer = coordinates ? null : settings.producer(sending, results);
        consumer = coordinates ? settings.consumer(receiving, results) : null;
        result = new byte[task.mostBytes()];
    }

    @Override
    public void iterate() throws JMSException {
        if (task.role() == Role.COORDINATOR) {
            coordinate();
        } else {
            work();
        }
    }

    private void coordinate() throws JMSException {
        for (int come = 0; come < task.workers(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
            int bytes = (int) message.getBodyLength();
            message.readBytes(result);
            task.farm().accept(result, 0, bytes);
        }
        task.farm().complete();
    }

    private void work() throws JMSException {
        int bytes = task.farm().compute(task.share(task.rank()), result);
        BytesMessage message = sending.createBytesMessage();
        message.writeBytes(result, 0, bytes);
        producer.send(message);
    }
}
