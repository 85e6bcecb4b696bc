package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Sink;

/**
 * The consumer's part of producer/consumer with JMS where consumers select: it gets the messages of its kind and no others, see {@link SelectingProducer}.
 *
 * <p><b>Idiom.</b> The selector belongs to the consumer, and the broker looks for its next message past those of other kinds. Rejected: to receive
 * all and to drop what is of another kind, for what one consumer has received no other gets.
 */
@ShownWith(Settings.class)
final class SelectingConsumer implements Kernel {
    private final Sink sink;
    private final MessageConsumer consumer;
    private final byte[] body;

    SelectingConsumer(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        sink = task.sink();
        Session session = settings.openReceivingSession(connection);
        String selector = SelectingProducer.KIND + " = " + task.ownKind();
        consumer = settings.acknowledging(
                session, session.createConsumer(session.createQueue(SelectingProducer.QUEUE), selector));
        body = new byte[task.messageSizeBytes()];
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
}
