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
    private final Session sending;
    private final MessageProducer sender;
    private final MessageConsumer consumer;
    private final byte[] body;
    private long windowNanos;

    /** @param messages of an iteration, whole windows */
    BareStreaming(StreamingTask task, long messages, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        this.windows = messages / task.window();
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        sender = settings.producer(sending, sending.createQueue("bare." + task.partner()));
        consumer = settings.consumer(receiving, receiving.createQueue("bare." + task.rank()));
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
            receiveAnswer();
        }
        sendSeenWindow();
        task.source().awaitEnd();
    }

    private void sendSeenWindow() throws JMSException {
        for (int i = 0; i < task.window(); i++) {
            task.source().next(body);
            sendBody();
        }
        receiveAnswer();
    }

    private void receiveAnswer() throws JMSException {
        Settings.received(consumer.receive());
    }

    private void sendBody() throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.writeBytes(body);
        sender.send(message);
    }

    private void receive() throws JMSException {
        receiveSeenWindow();
        for (long window = 1; window < windows - 1; window++) {
            for (int i = 0; i < task.window(); i++) {
                receiveBody();
            }
            windowNanos = System.nanoTime();
            sender.send(sending.createMessage());
        }
        receiveSeenWindow();
    }

    private void receiveSeenWindow() throws JMSException {
        for (int i = 0; i < task.window(); i++) {
            task.sink().accept(body, receiveBody());
        }
        sender.send(sending.createMessage());
    }

    private int receiveBody() throws JMSException {
        BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
        int length = message.readBytes(body);
        return length;
    }

    @Override
    public String toString() {
        return "bare loop, last window at " + windowNanos + " ns";
    }
}
