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
final class ParallelSumKernel implements Kernel {
    private final ParallelSumTask task;
    private final Session session;
    private final MessageProducer sender;
    private final MessageConsumer receiver;
    private final Queue replies;
    private final byte[] body;
    private final LongBuffer words;
    private final long[] elements;

    ParallelSumKernel(ParallelSumTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        Queue tasks = session.createQueue("tasks");
        replies = session.createQueue("replies");
        boolean coordinates = task.role() == Role.COORDINATOR;
        sender = settings.producer(session, coordinates ? tasks : null);
        receiver = session.createConsumer(coordinates ? replies : tasks);
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
        while (answered.cardinality() < chunks.size()) {
            if (sent < chunks.size() && sent - answered.cardinality() < most) {
                sender.send(taskMessage(sent, chunks.get(sent)));
                sent++;
            } else {
                BytesMessage reply = (BytesMessage) Settings.received(receiver.receive());
                answered.set(Integer.parseInt(reply.getJMSCorrelationID()));
                total += reply.readLong();
            }
        }
        task.sum().answer(total);
    }

    private BytesMessage taskMessage(int number, Block chunk) throws JMSException {
        BytesMessage message = session.createBytesMessage();
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
            BytesMessage message = (BytesMessage) receiver.receive(Settings.LOOK_MILLIS);
            if (message != null) {
                BytesMessage reply = session.createBytesMessage();
                reply.setJMSCorrelationID(message.getJMSCorrelationID());
                reply.writeLong(partialSum(message));
                sender.send(message.getJMSReplyTo(), reply);
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
