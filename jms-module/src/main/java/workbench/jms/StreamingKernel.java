package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.StreamingTask;

/**
 * Streaming with JMS: each participant has a queue of its own, for messages and for acknowledgements.
 *
 * <pre>
 *            ══▶ [ to receiver ] ══▶               a window of messages,
 *   sender                            receiver
 *            ◀── [ to sender ]   ◀──               then one without a body
 * </pre>
 *
 * <p><b>Idiom.</b> The acknowledgement is a message: JMS tells a producer that the broker has its message, and never that a consumer has. A peer
 * takes both kinds from one queue, so it waits in one place for whatever comes first. Rejected: transacted sends of a window, for a commit
 * answers for the broker only; a second consumer for acknowledgements, for one thread would have to ask both in turn.
 */
@ShownWith(Settings.class)
final class StreamingKernel implements Kernel {
    /** So long at most the last acknowledgement is under way; only where messages were lost it does not come. */
    private static final long LAST_MILLIS = 2_000;

    private final StreamingTask task;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final byte[] body;
    private int received;

    StreamingKernel(StreamingTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        producer = settings.producer(sending, sending.createQueue("stream." + task.partner()));
        consumer = settings.consumer(receiving, receiving.createQueue("stream." + task.rank()));
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        received = 0;
        switch (task.role()) {
            case SENDER -> send(task.source());
            case RECEIVER -> receive(task.sink());
            default -> exchange(task.source(), task.sink());
        }
    }

    private void send(Source source) throws Exception {
        while (source.hasNext()) {
            sendWindow(source);
            Settings.received(consumer.receive());
        }
        source.awaitEnd();
    }

    private void receive(Sink sink) throws JMSException {
        while (sink.open()) {
            Message message = consumer.receive(Settings.LOOK_MILLIS);
            if (message != null) {
                accept((BytesMessage) message, sink);
            }
        }
    }

    /** Both at once: whatever comes is taken in, and the next window goes out as soon as the last one is acknowledged. */
    private void exchange(Source source, Sink sink) throws JMSException {
        boolean acknowledged = true;
        while (sink.open()) {
            if (acknowledged && source.hasNext()) {
                sendWindow(source);
                acknowledged = false;
            }
            Message message = consumer.receive(Settings.LOOK_MILLIS);
            if (message instanceof BytesMessage bytes) {
                accept(bytes, sink);
            } else if (message != null) {
                acknowledged = true;
            }
        }
        if (!acknowledged) {
            consumer.receive(LAST_MILLIS);
        }
    }

    private void sendWindow(Source source) throws JMSException {
        for (int sent = 0; sent < task.window(); sent++) {
            int length = source.next(body);
            BytesMessage message = sending.createBytesMessage();
            message.writeBytes(body, 0, length);
            producer.send(message);
        }
    }

    private void accept(BytesMessage message, Sink sink) throws JMSException {
        sink.accept(body, message.readBytes(body));
        if (++received % task.window() == 0) {
            producer.send(sending.createMessage());
        }
    }

    @Override
    public void close() throws JMSException {
        producer.close();
    }
}
