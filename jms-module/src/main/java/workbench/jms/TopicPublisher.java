package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PublishTask;
import workbench.workload.Source;

/**
 * The publisher's part of publish/subscribe with JMS: one topic.
 *
 * <pre>
 *   publisher 0 ──┐               ┌──▶ subscriber 0
 *                 ├──▶ ( topic ) ─┤        each gets every message
 *   publisher 1 ──┘               └──▶ subscriber 1
 * </pre>
 *
 * <p><b>Idiom.</b> A topic is for publish/subscribe: the publisher sends a message once and need not know who listens; the broker gives it to each
 * subscription. Rejected: a queue for each subscriber, for the publisher would send as often as there are subscribers.
 */
@ShownWith(Settings.class)
final class TopicPublisher implements Kernel {
    static final String TOPIC = "news";

    private final Source source;
    private final Session session;
    private final MessageProducer producer;
    private final byte[] body;

    TopicPublisher(PublishTask task, Connection connection, Settings settings) throws JMSException {
        source = task.source();
        session = settings.openSendingSession(connection);
        producer = settings.producer(session, session.createTopic(TOPIC));
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
