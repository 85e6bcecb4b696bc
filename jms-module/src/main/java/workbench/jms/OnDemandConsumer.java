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
 * The consumer's part of producer/consumer on demand with JMS: it competes with others for the messages of one queue, see
 * {@link OnDemandProducer}.
 *
 * <p><b>Idiom.</b> A consumer's window of prefetched messages tells the broker who has room. Rejected: a MessageListener, for its thread
 * belongs to the provider and the loop could not be read from top to bottom.
 */
@ShownWith({Settings.class, FlowControl.class})
final class OnDemandConsumer implements Kernel {
    private final Sink sink;
    private final MessageConsumer consumer;
    private final byte[] body;

    OnDemandConsumer(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        sink = task.sink();
        Session session = settings.openReceivingSession(connection);
        MessageConsumer plain = settings.consumer(session, session.createQueue("messages"));
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
