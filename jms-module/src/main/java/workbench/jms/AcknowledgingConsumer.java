package workbench.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import workbench.transport.ShownWith;

/** Acknowledges what it has received, in batches. Whoever asks for a message has dealt with the ones before. */
@ShownWith(Batch.class)
final class AcknowledgingConsumer extends DelegatingConsumer {
    private final Batch batch;

    /** @param batch of the session: its consumers share it */
    AcknowledgingConsumer(MessageConsumer consumer, Batch batch) {
        super(consumer);
        this.batch = batch;
    }

    @Override
    void beforeReceive() throws JMSException {
        if (batch.isFull()) {
            batch.acknowledge();
        }
    }

    /** Where nothing comes, an open batch would still take up room in the bounded queue. */
    @Override
    void afterReceive(Message message) throws JMSException {
        if (message == null) {
            batch.acknowledge();
        } else {
            batch.add(message);
        }
    }
}
