package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.BitSet;
import java.util.List;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Block;
import workbench.workload.Role;
import workbench.workload.TaskFarm;
import workbench.workload.TaskFarmTask;

/**
 * Task farm on demand with JMS: a task queue with competing workers, and replies by correlation id.
 *
 * <pre>
 *                  ┌──▶ [ tasks ] ───┬──▶ worker 1
 *   coordinator ───┤                 └──▶ worker 2
 *                  └◀── [ replies ] ◀────┘
 * </pre>
 *
 * <p><b>Idiom.</b> The broker gives the next task to a worker that has room, so nobody asks. It holds back what is not under way: two tasks for each worker,
 * or a slow one would keep tasks that others could do. A reply carries its task's correlation id and goes where JMSReplyTo says. Rejected: all tasks in the
 * queue at once, for workers fetch ahead; a selector for each worker, for then the coordinator would have to know who is free.
 */
@ShownWith(Settings.class)
final class TaskFarmKernel implements Kernel {
    /** A worker without a task looks so often whether all is done. */
    private static final long LOOK_MILLIS = 1;

    private final TaskFarmTask task;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final Queue replies;
    private final byte[] result;

    TaskFarmKernel(TaskFarmTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Queue tasks = sending.createQueue("tasks");
        replies = sending.createQueue("replies");
        boolean coordinates = task.role() == Role.COORDINATOR;
        producer = settings.producer(sending, coordinates ? tasks : null);
        consumer = settings.consumer(receiving, coordinates ? replies : tasks, new Batch(receiving, 1));
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
        List<Block> tasks = task.tasks();
        BitSet answered = new BitSet(tasks.size());
        int most = TaskFarm.TASKS_PER_WORKER * task.workers();
        int sent = 0;
        int done = 0;
        while (done < tasks.size()) {
            if (sent < tasks.size() && sent - done < most) {
                producer.send(taskMessage(sent, tasks.get(sent)));
                sent++;
            } else {
                BytesMessage reply = (BytesMessage) Settings.received(consumer.receive());
                int number = Integer.parseInt(reply.getJMSCorrelationID());
                // A reply may come twice: JMS allows it with dups-ok.
                if (!answered.get(number)) {
                    answered.set(number);
                    task.farm().accept(result, 0, reply.readBytes(result));
                    done++;
                }
            }
        }
        task.farm().complete();
    }

    private Message taskMessage(int number, Block of) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.setJMSCorrelationID(Integer.toString(number));
        message.setJMSReplyTo(replies);
        message.writeLong(of.first());
        message.writeInt(of.count());
        return message;
    }

    private void work() throws JMSException {
        while (task.farm().open()) {
            BytesMessage message = (BytesMessage) consumer.receive(LOOK_MILLIS);
            if (message != null) {
                int bytes = task.farm().compute(new Block(message.readLong(), message.readInt()), result);
                BytesMessage reply = sending.createBytesMessage();
                reply.setJMSCorrelationID(message.getJMSCorrelationID());
                reply.writeBytes(result, 0, bytes);
                producer.send(message.getJMSReplyTo(), reply);
            }
        }
    }
}
