package workbench.jms;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.workload.CollectiveTask;

/**
 * A barrier with JMS: each rank tells rank 0 that it has come; once all have, rank 0 tells all to go on.
 *
 * <pre>
 *   rank 1 ──┐                                              ┌──▶ rank 1
 *            ├──▶ [ arrivals ] ──▶ rank 0 ──▶ ( departure ) ─┤
 *   rank 2 ──┘                                              └──▶ rank 2
 * </pre>
 *
 * <p><b>Idiom.</b> JMS has no barrier. A queue brings many to one and a topic one to many, so it takes one message for each rank to come, and a single one
 * for all to go. Rejected: a message from each to each; a queue for each rank to go, into which rank 0 would send one after the other.
 */
final class TopicBarrier {
    private final boolean coordinates;
    private final int others;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;

    TopicBarrier(CollectiveTask task, Session sending, Session receiving, Settings settings, Batch batch)
            throws JMSException {
        coordinates = task.isRoot();
        others = task.size() - 1;
        this.sending = sending;
        if (coordinates) {
            producer = settings.producer(sending, sending.createTopic("departure"));
            consumer = settings.consumer(receiving, receiving.createQueue("arrivals"), batch);
        } else {
            producer = settings.producer(sending, sending.createQueue("arrivals"));
            consumer = settings.subscriber(receiving, receiving.createTopic("departure"), "departure", batch);
        }
    }

    void await() throws JMSException {
        if (coordinates) {
            for (int come = 0; come < others; come++) {
                Settings.received(consumer.receive());
            }
            producer.send(sending.createMessage());
        } else {
            producer.send(sending.createMessage());
            Settings.received(consumer.receive());
        }
    }

    void close() throws JMSException {
        producer.close();
        consumer.close();
    }
}
