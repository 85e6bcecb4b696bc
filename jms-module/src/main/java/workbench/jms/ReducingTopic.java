package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.workload.CollectiveBuffer;

/**
 * What all ranks have, put together at all, with JMS: each rank sends its numbers to rank 0, which adds them up or lays them side by side, and tells all.
 *
 * <pre>
 *   rank 1 ──┐                                          ┌──▶ rank 1
 *            ├──▶ [ parts ] ──▶ rank 0 ──▶ ( wholes ) ──┤
 *   rank 2 ──┘                                          └──▶ rank 2
 * </pre>
 *
 * <p><b>Idiom.</b> A queue brings many to one and a topic one to many, so it takes one message for each rank to come, and a single one for all to go. No rank sends the next
 * part before it has heard of the whole, so parts of two operations never mix. Rejected: a message from each to each.
 */
final class ReducingTopic {
    private static final String RANK = "rank";

    private final int rank;
    private final int size;
    private final Session sending;
    private final Session receiving;
    private final Settings settings;
    private final MessageElements elements;
    private final MessageProducer producer;
    private final MessageConsumer consumer;

    /** @param elements with room for a whole */
    ReducingTopic(
            int rank,
            int size,
            Session sending,
            Session receiving,
            Settings settings,
            Batch batch,
            MessageElements elements)
            throws JMSException {
        this.rank = rank;
        this.size = size;
        this.sending = sending;
        this.receiving = receiving;
        this.settings = settings;
        this.elements = elements;
        if (rank == 0) {
            producer = settings.producer(sending, sending.createTopic("wholes"));
            consumer = settings.consumer(receiving, receiving.createQueue("parts"), batch);
        } else {
            producer = settings.producer(sending, sending.createQueue("parts"));
            consumer = settings.subscriber(receiving, receiving.createTopic("wholes"), "wholes", batch);
        }
    }

    /** The sums of the first {@code count} numbers of all ranks. */
    void add(CollectiveBuffer partial, CollectiveBuffer total, int count) throws JMSException {
        if (rank == 0) {
            MessageElements.copy(partial, 0, total, 0, count);
            for (int come = 1; come < size; come++) {
                elements.add((BytesMessage) Settings.received(consumer.receive()), total, count);
            }
            producer.send(message(total, count));
        } else {
            producer.send(message(partial, count));
            elements.read((BytesMessage) Settings.received(consumer.receive()), total, 0, count);
        }
    }

    /** The parts of all ranks, of equal size, in the order of ranks. */
    void gather(CollectiveBuffer part, CollectiveBuffer whole) throws JMSException {
        int count = part.count();
        if (rank == 0) {
            MessageElements.copy(part, 0, whole, 0, count);
            for (int come = 1; come < size; come++) {
                BytesMessage message = (BytesMessage) Settings.received(consumer.receive());
                elements.read(message, whole, message.getIntProperty(RANK) * count, count);
            }
            producer.send(message(whole, whole.count()));
        } else {
            producer.send(message(part, count));
            elements.read((BytesMessage) Settings.received(consumer.receive()), whole, 0, whole.count());
        }
    }

    private BytesMessage message(CollectiveBuffer from, int count) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.setIntProperty(RANK, rank);
        elements.write(message, from, 0, count);
        return message;
    }

    void close() throws JMSException {
        producer.close();
        consumer.close();
        if (rank > 0) {
            settings.unsubscribe(receiving, "wholes");
        }
    }
}
