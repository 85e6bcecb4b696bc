package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.RequestReplyTask;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * The client's part of request/reply with JMS: one queue of requests, a temporary queue for the replies of each client.
 *
 * <pre>
 *   client 0 ──┐                ┌──▶ server 0 ──▶ [ replies to client 0 ] ──▶ client 0
 *              ├──▶ [ requests ]┤
 *   client 1 ──┘                └──▶ server 1 ──▶ [ replies to client 1 ] ──▶ client 1
 * </pre>
 *
 * <p><b>Idiom.</b> A request says in JMSReplyTo where its reply is awaited, and in JMSCorrelationID which one it is; a server needs to know neither
 * beforehand. What has another correlation id answers an earlier request. Rejected: one queue of replies for all clients with a selector by
 * correlation id, for the broker would go through it for each; the message id for the correlation, for it is the broker's to make.
 */
@ShownWith(Settings.class)
final class RequestReplyClient implements Kernel {
    static final String REQUESTS = "requests";

    private final RequestReplyTask task;
    private final Session sending;
    private final MessageProducer requests;
    private final TemporaryQueue replyTo;
    private final MessageConsumer replies;
    private final byte[] body;
    private long sent;

    RequestReplyClient(RequestReplyTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        requests = settings.producer(sending, sending.createQueue(REQUESTS));
        replyTo = receiving.createTemporaryQueue();
        replies = settings.consumer(receiving, replyTo);
        body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        Source source = task.source();
        while (source.hasNext()) {
            task.think();
            int length = source.next(body);
            BytesMessage request = sending.createBytesMessage();
            request.writeBytes(body, 0, length);
            request.setJMSReplyTo(replyTo);
            request.setJMSCorrelationID(Long.toString(++sent));
            requests.send(request);
            awaitReply(request.getJMSCorrelationID(), task.sink());
        }
        source.awaitEnd();
    }

    private void awaitReply(String correlationId, Sink sink) throws JMSException {
        BytesMessage reply = receive();
        while (!correlationId.equals(reply.getJMSCorrelationID())) {
            sink.acceptLate(body, reply.readBytes(body));
            reply = receive();
        }
        sink.accept(body, reply.readBytes(body));
    }

    private BytesMessage receive() throws JMSException {
        return (BytesMessage) Settings.received(replies.receive());
    }

    @Override
    public void close() throws JMSException {
        requests.close();
        replies.close();
        replyTo.delete();
    }
}
