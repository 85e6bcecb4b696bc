package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
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
final class StreamingKernel implements Kernel {
    /** So long at most the last acknowledgement is under way; only where messages were lost it does not come. */
    private static final long LAST_MILLIS = 2_000;

    private final StreamingTask task;
    private final Session sending;
    private final Sender sender;
    private final MessageConsumer consumer;
    private final Acknowledger acknowledger;
    private final byte[] body;
    private int received;

    StreamingKernel(StreamingTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        sender = settings.sender(sending, sending.createQueue("stream." + task.partner()));
        consumer = receiving.createConsumer(receiving.createQueue("stream." + task.rank()));
        acknowledger = settings.acknowledger(receiving);
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
        acknowledger.idle();
        sender.drain();
    }

    private void send(Source source) throws Exception {
        while (source.hasNext()) {
            sendWindow(source);
            acknowledger.received(Settings.received(consumer.receive()));
        }
        acknowledger.idle();
        source.awaitEnd();
    }

    private void receive(Sink sink) throws JMSException {
        while (sink.open()) {
            Message message = consumer.receive(Settings.LOOK_MILLIS);
            if (message == null) {
                acknowledger.idle();
            } else {
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
            switch (consumer.receive(Settings.LOOK_MILLIS)) {
                case null -> acknowledger.idle();
                case BytesMessage message -> accept(message, sink);
                case Message acknowledgement -> {
                    acknowledger.received(acknowledgement);
                    acknowledged = true;
                }
            }
        }
        Message last = acknowledged ? null : consumer.receive(LAST_MILLIS);
        if (last != null) {
            acknowledger.received(last);
        }
    }

    private void sendWindow(Source source) throws JMSException {
        for (int sent = 0; sent < task.window(); sent++) {
            source.next(body);
            BytesMessage message = sending.createBytesMessage();
            message.writeBytes(body);
            sender.send(message);
        }
    }

    private void accept(BytesMessage message, Sink sink) throws JMSException {
        sink.accept(body, message.readBytes(body));
        acknowledger.received(message);
        if (++received % task.window() == 0) {
            sender.send(sending.createMessage());
        }
    }
}
