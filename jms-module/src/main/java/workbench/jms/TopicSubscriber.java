package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.Topic;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PublishTask;
import workbench.workload.Sink;

/**
 * The subscriber's part of publish/subscribe with JMS: it has a subscription of its own to the topic, see {@link TopicPublisher}.
 *
 * <p><b>Idiom.</b> One of JMS's four kinds of subscription, made before the first message is published, since what was published before it is not
 * delivered. A durable one outlives its subscriber, so it has a name, and ends by unsubscribe; a shared one may have several consumers, of which each gets
 * a part, so here each subscriber has its own. Rejected: a MessageListener, as for a queue.
 */
@ShownWith(Settings.class)
final class TopicSubscriber implements Kernel {
    private final Sink sink;
    private final Session session;
    private final String subscription;
    private final String kind;
    private final MessageConsumer consumer;
    private final byte[] body;

    TopicSubscriber(PublishTask task, Connection connection, Settings settings) throws JMSException {
        sink = task.sink();
        session = settings.openReceivingSession(connection);
        subscription = "subscriber-" + task.rank();
        kind = settings.subscription();
        consumer = settings.acknowledging(session, subscribe(session.createTopic(TopicPublisher.TOPIC)));
        body = new byte[task.messageSizeBytes()];
    }

    private MessageConsumer subscribe(Topic topic) throws JMSException {
        return switch (kind) {
            case JmsParameters.DURABLE -> session.createDurableConsumer(topic, subscription);
            case JmsParameters.SHARED -> session.createSharedConsumer(topic, subscription);
            case JmsParameters.SHARED_DURABLE -> session.createSharedDurableConsumer(topic, subscription);
            default -> session.createConsumer(topic);
        };
    }

    /** Behind the last message it looks once more, so that nothing is left to be acknowledged. */
    @Override
    public void iterate() throws JMSException {
        BytesMessage message;
        do {
            message = (BytesMessage) consumer.receive(Settings.LOOK_MILLIS);
            if (message != null) {
                sink.accept(body, message.readBytes(body));
            }
        } while (message != null || sink.open());
    }

    @Override
    public void close() throws JMSException {
        consumer.close();
        if (JmsParameters.isDurable(kind)) {
            session.unsubscribe(subscription);
        }
    }
}
