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
 * The producer's part of producer/consumer with JMS where consumers select: one queue, and a property of each message that says of what kind it is.
 *
 * <pre>
 *   producer 0 ──┐               ┌── "kind = 0" ──▶ consumer 0
 *                ├──▶ [ queue ] ─┤
 *   producer 1 ──┘               └── "kind = 1" ──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> A message selector is evaluated by the broker over headers and properties, never over the body, so the kind is a property.
 * Rejected: a queue for each kind, which is faster where a producer knows all kinds beforehand: that is producer/consumer in turn.
 */
@ShownWith(Settings.class)
final class SelectingProducer implements Kernel {
    static final String QUEUE = "kinds";
    static final String KIND = "kind";

    private final ProducerConsumerTask task;
    private final Session session;
    private final MessageProducer producer;
    private final byte[] body;

    SelectingProducer(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        session = settings.openSendingSession(connection);
        producer = settings.producer(session, session.createQueue(QUEUE));
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        Source source = task.source();
        while (source.hasNext()) {
            int length = source.next(body);
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(body, 0, length);
            message.setIntProperty(KIND, task.kind(body));
            producer.send(message);
        }
        source.awaitEnd();
    }

    @Override
    public void close() throws JMSException {
        producer.close();
    }
}
