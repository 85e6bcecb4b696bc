package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.RequestReplyTask;
import workbench.workload.Sink;

/**
 * The server's part of request/reply with JMS: it competes with others for the requests, and sends each reply to where the request says, see {@link
 * RequestReplyClient}.
 *
 * <p><b>Idiom.</b> A producer without a destination of its own sends wherever a JMSReplyTo says; the reply has the request's correlation id. Rejected: a
 * MessageListener, as for a consumer.
 */
@ShownWith(Settings.class)
final class RequestReplyServer implements Kernel {
    private final RequestReplyTask task;
    private final Session sending;
    private final MessageConsumer requests;
    private final MessageProducer replies;
    private final byte[] body;

    RequestReplyServer(RequestReplyTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        requests = settings.consumer(receiving, receiving.createQueue(RequestReplyClient.REQUESTS));
        replies = settings.producer(sending, null);
        body = new byte[task.messageSizeBytes()];
    }

    /** Looks at a request when its reply is on its way: the client's clock does not wait for that. */
    @Override
    public void iterate() throws JMSException {
        Sink sink = task.sink();
        while (sink.open()) {
            BytesMessage request = (BytesMessage) requests.receive(Settings.LOOK_MILLIS);
            if (request != null) {
                int length = request.readBytes(body);
                task.serve();
                BytesMessage reply = sending.createBytesMessage();
                reply.writeBytes(body, 0, length);
                reply.setJMSCorrelationID(request.getJMSCorrelationID());
                replies.send(request.getJMSReplyTo(), reply);
                sink.accept(body, length);
            }
        }
    }

    @Override
    public void close() throws JMSException {
        replies.close();
    }
}
