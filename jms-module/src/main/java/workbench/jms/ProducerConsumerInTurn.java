package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Producer/consumer in turn with JMS: a queue for each consumer.
 *
 * <pre>
 *   producer 0 ──┬──▶ [ queue 0 ] ──▶ consumer 0
 *                ╳                        each producer serves the queues one after the other
 *   producer 1 ──┴──▶ [ queue 1 ] ──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> The producer chooses: it has one sender for each queue. Rejected: one queue with a message selector for each consumer, for
 * the broker would then search the queue; the provider's message groups, for they pin a producer to a consumer.
 */
final class ProducerConsumerInTurn implements Kernel {
    private final ProducerConsumerTask task;
    private final Session session;
    private final Sender[] senders;
    private final MessageConsumer consumer;
    private final Acknowledger acknowledger;
    private final FlowControl flow;
    private final byte[] body;

    ProducerConsumerInTurn(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        boolean produces = task.role() == Role.PRODUCER;
        session = produces ? settings.openSendingSession(connection) : settings.openReceivingSession(connection);
        senders = new Sender[produces ? task.consumers() : 0];
        for (int next = 0; next < senders.length; next++) {
            senders[next] = settings.sender(session, session.createQueue("messages." + task.consumerRank(next)));
        }
        consumer = produces ? null : session.createConsumer(session.createQueue("messages." + task.rank()));
        acknowledger = settings.acknowledger(session);
        flow = FlowControl.of(task, connection);
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            produce(task.source());
        } else {
            consume(task.sink());
        }
    }

    private void produce(Source source) throws Exception {
        int next = 0;
        while (source.hasNext()) {
            flow.beforeSend();
            source.next(body);
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(body);
            senders[next].send(message);
            next = (next + 1) % senders.length;
        }
        for (Sender sender : senders) {
            sender.drain();
        }
        source.awaitEnd();
        flow.drain();
    }

    private void consume(Sink sink) throws Exception {
        while (sink.open()) {
            BytesMessage message = (BytesMessage) consumer.receive(Settings.LOOK_MILLIS);
            if (message == null) {
                acknowledger.idle();
            } else {
                sink.accept(body, message.readBytes(body));
                acknowledger.received(message);
                flow.afterReceive(body);
            }
        }
        acknowledger.idle();
    }
}
