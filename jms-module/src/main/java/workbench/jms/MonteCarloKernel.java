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
import workbench.workload.Block;
import workbench.workload.MonteCarloTask;

/**
 * Pi by the Monte Carlo method with JMS: rank 0 sends each other rank a task, counts its own share meanwhile, and adds up the replies.
 *
 * <pre>
 *            ┌──▶ [ tasks.1 ] ──▶ rank 1 ──┐
 *   rank 0 ──┤                             ├──▶ [ replies ] ──▶ rank 0
 *            └──▶ [ tasks.2 ] ──▶ rank 2 ──┘
 * </pre>
 *
 * <p><b>Idiom.</b> A task says which samples, and where the reply is to go (JMSReplyTo); the reply has the task's correlation id. All samples take equally
 * long, so a share for each is enough. Rejected: one queue of tasks for all, where who is fast prefetches what another waits for; that is worth its
 * price where tasks differ.
 */
@ShownWith(Settings.class)
final class MonteCarloKernel implements Kernel {
    private final MonteCarloTask task;
    private final Session sending;
    private final Queue replies;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final Queue[] tasks;

    MonteCarloKernel(MonteCarloTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        replies = sending.createQueue("replies");
        tasks = new Queue[task.size()];
        for (int rank = 0; rank < task.size(); rank++) {
            tasks[rank] = sending.createQueue("tasks." + rank);
        }
        producer = settings.producer(sending, null);
        consumer = settings.consumer(receiving, task.isRoot() ? replies : tasks[task.rank()]);
    }

    @Override
    public void iterate() throws JMSException {
        if (task.isRoot()) {
            coordinate();
        } else {
            work();
        }
    }

    private void coordinate() throws JMSException {
        for (int rank = 1; rank < task.size(); rank++) {
            Block share = task.hits().shares().get(rank);
            BytesMessage message = sending.createBytesMessage();
            message.setJMSCorrelationID(Integer.toString(rank));
            message.setJMSReplyTo(replies);
            message.writeLong(share.first());
            message.writeInt(share.count());
            producer.send(tasks[rank], message);
        }
        long total = task.hits().count(task.hits().shares().getFirst());
        for (int come = 1; come < task.size(); come++) {
            BytesMessage reply = (BytesMessage) Settings.received(consumer.receive());
            total += reply.readLong();
        }
        task.hits().done(total);
    }

    private void work() throws JMSException {
        BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
        long hits = task.hits().count(new Block(message.readLong(), message.readInt()));
        BytesMessage reply = sending.createBytesMessage();
        reply.setJMSCorrelationID(message.getJMSCorrelationID());
        reply.writeLong(hits);
        producer.send(message.getJMSReplyTo(), reply);
        task.hits().done(hits);
    }
}
