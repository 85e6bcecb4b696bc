package workbench.overhead.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import workbench.jms.Batch;
import workbench.jms.Settings;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.Arithmetic;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/** What somebody would write who only wants the sum and to know how long it took: tasks, partial sums. The kernel is measured against it. */
final class BareTaskQueue {
    private static final int TASKS_PER_WORKER = 4;

    /** As often as the kernel does. */
    private static final long LOOK_MILLIS = 1;

    private final ParallelSumTask task;
    private final Arithmetic arithmetic;
    private final Session sending;
    private final Queue replies;
    private final MessageProducer sender;
    private final MessageConsumer receiver;
    private final long[] elements;
    private final long[] received;
    private final byte[] body;
    private final LongBuffer words;

    BareTaskQueue(ParallelSumTask task, LoopContext context, Connection connection, Settings settings)
            throws JMSException {
        this.task = task;
        this.arithmetic = Arithmetic.of(context.parameters());
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Queue tasks = sending.createQueue("bare.tasks");
        replies = sending.createQueue("bare.replies");
        boolean coordinates = task.role() == Role.COORDINATOR;
        sender = settings.producer(sending, coordinates ? tasks : null);
        receiver = settings.consumer(receiving, coordinates ? replies : tasks, new Batch(receiving, 1));
        List<Block> chunks = task.sum().chunks();
        Block last = chunks.getLast();
        elements = new long[coordinates ? Math.toIntExact(last.first() + last.count()) : 0];
        Arrays.setAll(elements, arithmetic::element);
        received = new long[chunks.getFirst().count()];
        body = new byte[received.length * Long.BYTES];
        words = ByteBuffer.wrap(body).asLongBuffer();
    }

    Kernel kernel() {
        return task.role() == Role.COORDINATOR ? this::coordinate : this::work;
    }

    private void coordinate() throws JMSException {
        List<Block> chunks = task.sum().chunks();
        long total = 0;
        int sent = 0;
        for (int answered = 0; answered < chunks.size(); answered++) {
            while (sent < chunks.size() && sent - answered < TASKS_PER_WORKER * task.workers()) {
                sender.send(taskMessage(sent, chunks.get(sent)));
                sent++;
            }
            BytesMessage reply = (BytesMessage) Settings.received(receiver.receive());
            total += reply.readLong();
        }
        task.sum().answer(total);
    }

    private BytesMessage taskMessage(int number, Block chunk) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.setJMSCorrelationID(Integer.toString(number));
        message.setJMSReplyTo(replies);
        message.writeInt(chunk.count());
        words.put(0, elements, (int) chunk.first(), chunk.count());
        message.writeBytes(body, 0, chunk.count() * Long.BYTES);
        return message;
    }

    private void work() throws JMSException {
        while (task.sum().open()) {
            BytesMessage message = (BytesMessage) receiver.receive(LOOK_MILLIS);
            if (message != null) {
                int count = message.readInt();
                message.readBytes(body);
                words.get(0, received, 0, count);
                BytesMessage reply = sending.createBytesMessage();
                reply.setJMSCorrelationID(message.getJMSCorrelationID());
                reply.writeLong(arithmetic.sum(received, 0, count));
                sender.send(message.getJMSReplyTo(), reply);
            }
        }
    }
}
