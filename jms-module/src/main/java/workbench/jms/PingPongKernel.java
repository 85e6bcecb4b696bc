package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PingPongTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Ping-pong with JMS: a queue for each direction.
 *
 * <pre>
 *            ──▶ [ to ponger ] ──▶
 *   pinger                          ponger
 *            ◀── [ to pinger ] ◀──
 * </pre>
 *
 * <p><b>Idiom.</b> Request and reply over two fixed queues: with one message under way nobody need ask which reply belongs to it. The echo is a
 * message of its own with the same body. Rejected: JMSReplyTo with a temporary queue, for the destination would travel with each message; a
 * correlation id, for there is nothing to tell apart; sending the received message again, for JMS does not say what becomes of its headers.
 */
@ShownWith(Settings.class)
final class PingPongKernel implements Kernel {
    private final PingPongTask task;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final byte[] body;

    PingPongKernel(PingPongTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        producer = settings.producer(sending, sending.createQueue("ball." + task.partner()));
        consumer = settings.consumer(receiving, receiving.createQueue("ball." + task.rank()));
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PINGER) {
            ping(task.source(), task.sink());
        } else {
            pong(task.sink());
        }
    }

    private void ping(Source source, Sink sink) throws Exception {
        while (source.hasNext()) {
            source.next(body);
            producer.send(message(body.length));
            BytesMessage echo = (BytesMessage) Settings.received(consumer.receive());
            sink.accept(body, read(echo));
        }
        source.awaitEnd();
    }

    /** Looks at a ping when the echo is on its way: the pinger's clock does not wait for that. */
    private void pong(Sink sink) throws JMSException {
        while (sink.open()) {
            BytesMessage ping = (BytesMessage) consumer.receive(Settings.LOOK_MILLIS);
            if (ping != null) {
                int length = read(ping);
                producer.send(message(length));
                sink.accept(body, length);
            }
        }
    }

    private BytesMessage message(int length) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.writeBytes(body, 0, length);
        return message;
    }

    /** JMS returns −1 where there is nothing to read. */
    private int read(BytesMessage message) throws JMSException {
        return Math.max(0, message.readBytes(body));
    }

    @Override
    public void close() throws JMSException {
        producer.close();
    }
}
