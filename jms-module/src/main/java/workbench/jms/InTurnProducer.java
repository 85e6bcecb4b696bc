package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Source;

/**
 * The producer's part of producer/consumer in turn with JMS: a queue for each consumer.
 *
 * <pre>
 *   producer 0 ──┬──▶ [ queue 0 ] ──▶ consumer 0
 *                ╳                        each producer serves the queues one after the other
 *   producer 1 ──┴──▶ [ queue 1 ] ──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> The producer chooses: it has a MessageProducer for each queue. Rejected: the provider's message groups, for they pin a
 * producer to a consumer.
 */
@ShownWith({Settings.class, FlowControl.class})
final class InTurnProducer implements Kernel {
    private final Source source;
    private final Session session;
    private final MessageProducer[] producers;
    private final byte[] body;

    InTurnProducer(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        source = task.source();
        session = settings.openSendingSession(connection);
        FlowControl flow = FlowControl.of(task, connection);
        producers = new MessageProducer[task.consumers()];
        for (int consumer = 0; consumer < producers.length; consumer++) {
            Queue queue = session.createQueue("messages." + task.consumerRank(consumer));
            producers[consumer] = flow.around(settings.producer(session, queue));
        }
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        int consumer = 0;
        while (source.hasNext()) {
            int length = source.next(body);
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(body, 0, length);
            producers[consumer].send(message);
            consumer = (consumer + 1) % producers.length;
        }
        source.awaitEnd();
    }

    @Override
    public void close() throws JMSException {
        for (MessageProducer producer : producers) {
            producer.close();
        }
    }
}
