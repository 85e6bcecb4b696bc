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
 * The consumer's part of producer/consumer in turn with JMS: it has a queue of its own, see {@link InTurnProducer}.
 *
 * <p><b>Idiom.</b> A loop around receive, as on demand; only the queue is another. Rejected: one queue with a message selector for each
 * consumer, for the broker would then search the queue.
 */
@ShownWith({Settings.class, FlowControl.class})
final class InTurnConsumer implements Kernel {
    private final Sink sink;
    private final MessageConsumer consumer;
    private final byte[] body;

    InTurnConsumer(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        sink = task.sink();
        Session session = settings.openReceivingSession(connection);
        MessageConsumer plain = settings.consumer(session, session.createQueue("messages." + task.rank()));
        consumer = FlowControl.of(task, connection).around(plain);
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
