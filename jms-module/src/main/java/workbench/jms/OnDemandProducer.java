package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Source;

/**
 * The producer's part of producer/consumer on demand with JMS: one queue, competing consumers.
 *
 * <pre>
 *   producer 0 ──┐               ┌──▶ consumer 0
 *                ├──▶ [ queue ] ─┤        whoever has room gets the next message
 *   producer 1 ──┘               └──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> A queue is point-to-point: the broker gives each message to exactly one of the consumers, so a producer need not know them.
 * Rejected: a topic, for every subscriber would get every message.
 */
@ShownWith({Settings.class, FlowControl.class})
final class OnDemandProducer implements Kernel {
    private final Source source;
    private final Session session;
    private final MessageProducer producer;
    private final byte[] body;

    OnDemandProducer(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        source = task.source();
        session = settings.openSendingSession(connection);
        MessageProducer plain = settings.producer(session, session.createQueue("messages"));
        producer = FlowControl.of(task, connection).around(plain);
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        while (source.hasNext()) {
            int length = source.next(body);
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(body, 0, length);
            producer.send(message);
        }
        source.awaitEnd();
    }

    @Override
    public void close() throws JMSException {
        producer.close();
    }
}
