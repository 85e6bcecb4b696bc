package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.Role;
import workbench.workload.StreamingTask;

/**
 * What somebody would write who only wants to know how many bytes a second go one way: windows, each answered. The kernel is measured against
 * it. Control sees the first and the last window.
 */
final class BareStreaming implements Kernel {
    private final StreamingTask task;
    private final long windows;
    private final Session session;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final byte[] body;
    private long windowNanos;

    /** @param messages of an iteration, whole windows */
    BareStreaming(StreamingTask task, long messages, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        this.windows = messages / task.window();
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        producer = settings.producer(session, session.createQueue("bare." + task.partner()));
        consumer = session.createConsumer(session.createQueue("bare." + task.rank()));
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.SENDER) {
            send();
        } else {
            receive();
        }
    }

    private void send() throws Exception {
        sendSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            windowNanos = System.nanoTime();
            for (int i = 0; i < task.window(); i++) {
                Header.write(body, 0, 0, window * task.window() + i, windowNanos, 0);
                sendBody();
            }
            Settings.received(consumer.receive());
        }
        sendSeenWindow();
        task.source().awaitEnd();
    }

    private void sendSeenWindow() throws JMSException {
        for (int i = 0; i < task.window(); i++) {
            task.source().next(body);
            sendBody();
        }
        Settings.received(consumer.receive());
    }

    private void sendBody() throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(body);
        producer.send(message);
    }

    private void receive() throws JMSException {
        receiveSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            for (int i = 0; i < task.window(); i++) {
                receiveBody();
            }
            windowNanos = System.nanoTime();
            producer.send(session.createMessage());
        }
        receiveSeenWindow();
    }

    private void receiveSeenWindow() throws JMSException {
        for (int i = 0; i < task.window(); i++) {
            task.sink().accept(body, receiveBody());
        }
        producer.send(session.createMessage());
    }

    private int receiveBody() throws JMSException {
        return ((BytesMessage) Settings.received(consumer.receive())).readBytes(body);
    }

    @Override
    public String toString() {
        return "bare loop, last window at " + windowNanos + " ns";
    }
}
