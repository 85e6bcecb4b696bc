package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.List;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Block;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/**
 * Parallel sum with JMS: a task queue with competing workers, and replies by correlation id.
 *
 * <pre>
 *                  ┌──▶ [ tasks ] ───┬──▶ worker 1
 *   coordinator ───┤                 └──▶ worker 2
 *                  └◀── [ replies ] ◀────┘
 * </pre>
 *
 * <p><b>Idiom.</b> The elements are cut into chunks, a task each; a worker takes the next task when it has done one, so a slow worker gets
 * fewer. A reply carries its task's correlation id and goes where JMSReplyTo says. Rejected: one message with all of a worker's share, for
 * nobody could help a slow worker; a reply queue for each task, for making a queue costs more than a task.
 */
@ShownWith(Settings.class)
final class ParallelSumKernel implements Kernel {
    /** A worker without a task looks so often whether there is an answer; the next sum waits for that. */
    static final long LOOK_MILLIS = 1;

    private final ParallelSumTask task;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final Queue replies;
    private final byte[] body;
    private final LongBuffer words;
    private final long[] elements;

    ParallelSumKernel(ParallelSumTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Queue tasks = sending.createQueue("tasks");
        replies = sending.createQueue("replies");
        boolean coordinates = task.role() == Role.COORDINATOR;
        producer = settings.producer(sending, coordinates ? tasks : null);
        consumer = settings.consumer(receiving, coordinates ? replies : tasks, new Batch(receiving, 1));
        int largest = task.sum().chunks().stream().mapToInt(Block::count).max().orElse(0);
        body = new byte[task.transferred() ? Math.multiplyExact(largest, Long.BYTES) : 0];
        words = ByteBuffer.wrap(body).asLongBuffer();
        elements = new long[task.transferred() ? largest : 0];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.COORDINATOR) {
            coordinate();
        } else {
            work();
        }
    }

    private void coordinate() throws JMSException {
        List<Block> chunks = task.sum().chunks();
        BitSet answered = new BitSet(chunks.size());
        int most = ParallelSum.TASKS_PER_WORKER * task.workers();
        long total = 0;
        int sent = 0;
        int done = 0;
        while (done < chunks.size()) {
            if (sent < chunks.size() && sent - done < most) {
                producer.send(taskMessage(sent, chunks.get(sent)));
                sent++;
            } else {
                BytesMessage reply = (BytesMessage) Settings.received(consumer.receive());
                int number = Integer.parseInt(reply.getJMSCorrelationID());
                // A reply may come twice: JMS allows it with dups-ok.
                if (!answered.get(number)) {
                    answered.set(number);
                    total += reply.readLong();
                    done++;
                }
            }
        }
        task.sum().answer(total);
    }

    private BytesMessage taskMessage(int number, Block chunk) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.setJMSCorrelationID(Integer.toString(number));
        message.setJMSReplyTo(replies);
        message.writeLong(chunk.first());
        message.writeInt(chunk.count());
        if (task.transferred()) {
            words.put(0, task.sum().elements(), (int) chunk.first(), chunk.count());
            message.writeBytes(body, 0, chunk.count() * Long.BYTES);
        }
        return message;
    }

    private void work() throws JMSException {
        while (task.sum().open()) {
            BytesMessage message = (BytesMessage) consumer.receive(LOOK_MILLIS);
            if (message != null) {
                BytesMessage reply = sending.createBytesMessage();
                reply.setJMSCorrelationID(message.getJMSCorrelationID());
                reply.writeLong(partialSum(message));
                producer.send(message.getJMSReplyTo(), reply);
            }
        }
    }

    private long partialSum(BytesMessage message) throws JMSException {
        Block chunk = new Block(message.readLong(), message.readInt());
        if (!task.transferred()) {
            return task.sum().generate(chunk);
        }
        message.readBytes(body);
        words.get(0, elements, 0, chunk.count());
        return task.sum().add(elements, 0, chunk);
    }
}
