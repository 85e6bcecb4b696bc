package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Producer/consumer on demand with JMS: one queue, competing consumers.
 *
 * <pre>
 *   producer 0 ──┐               ┌──▶ consumer 0
 *                ├──▶ [ queue ] ─┤        whoever has room gets the next message
 *   producer 1 ──┘               └──▶ consumer 1
 * </pre>
 *
 * <p><b>Idiom.</b> A queue is point-to-point: the broker gives each message to exactly one of the consumers, and a consumer's window of
 * prefetched messages tells it who has room. Rejected: a topic, for every subscriber would get every message; a MessageListener, for its
 * thread belongs to the provider and the loop could not be read from top to bottom.
 */
final class ProducerConsumerOnDemand implements Kernel {
    private final ProducerConsumerTask task;
    private final Session session;
    private final Sender sender;
    private final MessageConsumer consumer;
    private final Acknowledger acknowledger;
    private final FlowControl flow;
    private final byte[] body;

    ProducerConsumerOnDemand(ProducerConsumerTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        boolean produces = task.role() == Role.PRODUCER;
        session = produces ? settings.openSendingSession(connection) : settings.openReceivingSession(connection);
        Queue queue = session.createQueue("messages");
        sender = produces ? settings.sender(session, queue) : null;
        consumer = produces ? null : session.createConsumer(queue);
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
        while (source.hasNext()) {
            flow.beforeSend();
            source.next(body);
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(body);
            sender.send(message);
        }
        sender.drain();
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
