package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.PipelineTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * A pipeline with JMS: a queue before each stage and before the consumer.
 *
 * <pre>
 *   producer ──▶ [ to 1 ] ──▶ stage 1 ──▶ [ to 2 ] ──▶ stage 2 ──▶ [ to 3 ] ──▶ consumer
 * </pre>
 *
 * <p><b>Idiom.</b> Pipes and filters: a stage knows the queue that it takes from and the one that it sends to, and nobody else. What it passes on is
 * a message of its own with the changed body. Rejected: the received message, whose body is read-only; one queue for all with a selector for each
 * stage, for the broker would go through it.
 */
@ShownWith(Settings.class)
final class PipelineKernel implements Kernel {
    private final PipelineTask task;
    private final Session sending;
    private final MessageProducer producer;
    private final MessageConsumer consumer;
    private final byte[] body;

    PipelineKernel(PipelineTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        boolean sends = task.role() != Role.CONSUMER;
        boolean receives = task.role() != Role.PRODUCER;
        producer = sends ? settings.producer(sending, sending.createQueue("to." + task.next())) : null;
        consumer = receives ? settings.consumer(receiving, receiving.createQueue("to." + task.rank())) : null;
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        switch (task.role()) {
            case PRODUCER -> produce(task.source());
            case STAGE -> passOn(task.sink());
            default -> consume(task.sink());
        }
    }

    private void produce(Source source) throws Exception {
        while (source.hasNext()) {
            send(source.next(body));
        }
        source.awaitEnd();
    }

    /** Behind the last message it looks once more, so that nothing is left to be acknowledged. */
    private void passOn(Sink sink) throws JMSException {
        BytesMessage message;
        do {
            message = (BytesMessage) consumer.receive(Settings.LOOK_MILLIS);
            if (message != null) {
                int length = message.readBytes(body);
                sink.accept(body, length);
                task.pass(body);
                send(length);
            }
        } while (message != null || sink.open());
    }

    private void consume(Sink sink) throws JMSException {
        BytesMessage message;
        do {
            message = (BytesMessage) consumer.receive(Settings.LOOK_MILLIS);
            if (message != null) {
                sink.accept(body, message.readBytes(body));
            }
        } while (message != null || sink.open());
    }

    private void send(int length) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.writeBytes(body, 0, length);
        producer.send(message);
    }

    @Override
    public void close() throws JMSException {
        if (producer != null) {
            producer.close();
        }
    }
}
