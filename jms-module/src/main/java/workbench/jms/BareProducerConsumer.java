package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Timing;

/** What somebody would write who only wants to send messages and to know how long they took. The kernel is measured against it. */
final class BareProducerConsumer implements Kernel {
    private final ProducerConsumerTask task;
    private final long messages;
    private final Timing timing;
    private final Session session;
    private final MessageProducer sender;
    private final MessageConsumer consumer;
    private final byte[] body;
    private long summedNanos;

    /**
     * @param messages of an iteration
     * @param timing says which messages are timed
     */
    BareProducerConsumer(
            ProducerConsumerTask task, long messages, Timing timing, Connection connection, Settings settings)
            throws JMSException {
        this.task = task;
        this.messages = messages;
        this.timing = timing;
        boolean produces = task.role() == Role.PRODUCER;
        session = produces ? settings.openSendingSession(connection) : settings.openReceivingSession(connection);
        Queue queue = session.createQueue("bare");
        sender = produces ? settings.producer(session, queue) : null;
        consumer = produces ? null : settings.consumer(session, queue);
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            send();
        } else {
            receive();
        }
    }

    private void send() throws Exception {
        int batch = timing.batch();
        for (int i = 0; i < batch; i++) {
            sendSeen();
        }
        for (long sequence = batch; sequence < messages - 1; sequence++) {
            Header.write(body, 0, 0, sequence, (sequence & batch - 1) == 0 ? System.nanoTime() : Header.UNTIMED, 0);
            sendBody();
        }
        sendSeen();
        task.source().awaitEnd();
    }

    private void sendSeen() throws JMSException {
        task.source().next(body);
        sendBody();
    }

    private void sendBody() throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(body);
        sender.send(message);
    }

    private void receive() throws JMSException {
        int batch = timing.batch();
        for (int i = 0; i < batch; i++) {
            task.sink().accept(body, receiveBody());
        }
        for (long sequence = batch; sequence < messages - 1; sequence++) {
            receiveBody();
            long sentNanos = Header.sentNanos(body);
            if (sentNanos != Header.UNTIMED) {
                summedNanos += System.nanoTime() - sentNanos;
            }
        }
        task.sink().accept(body, receiveBody());
    }

    private int receiveBody() throws JMSException {
        BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
        int length = message.readBytes(body);
        return length;
    }

    @Override
    public String toString() {
        return "bare loop, " + summedNanos + " ns under way in all";
    }
}
