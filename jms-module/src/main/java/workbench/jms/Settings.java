package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.Topic;
import java.util.ArrayList;
import java.util.List;
import workbench.workload.Parameters;

/** A participant's sessions, producers and consumers as the parameters say. */
public final class Settings {
    /** A consumer for whom nothing has come looks so often whether the iteration is over. */
    static final long LOOK_MILLIS = 20;

    private final Parameters parameters;
    private final Bounds bounds;

    Settings(Parameters parameters, Bounds bounds) {
        this.parameters = parameters;
        this.bounds = bounds;
    }

    public Session openReceivingSession(Connection connection) throws JMSException {
        return switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto" -> connection.createSession(Session.AUTO_ACKNOWLEDGE);
            case "dups-ok" -> connection.createSession(Session.DUPS_OK_ACKNOWLEDGE);
            case "client" -> connection.createSession(Session.CLIENT_ACKNOWLEDGE);
            default -> connection.createSession(Session.SESSION_TRANSACTED);
        };
    }

    /** A session of somebody who only sends: acknowledgement, and with it the transaction, is the consumers' affair. */
    public Session openSendingSession(Connection connection) throws JMSException {
        return connection.createSession(Session.AUTO_ACKNOWLEDGE);
    }

    /** A session to send with for somebody who receives as well: the same, unless it is transacted and held messages back until its commit. */
    public Session sendingSession(Connection connection, Session receiving) throws JMSException {
        return receiving.getTransacted() ? openSendingSession(connection) : receiving;
    }

    /** Acknowledges as the parameters say. */
    public MessageConsumer consumer(Session session, Destination from) throws JMSException {
        return consumer(session, from, batch(session));
    }

    /** @param batch shared by all consumers of the session */
    public MessageConsumer consumer(Session session, Destination from, Batch batch) throws JMSException {
        return acknowledging(session.createConsumer(from), batch);
    }

    /** The same of a consumer that was made otherwise. */
    MessageConsumer acknowledging(Session session, MessageConsumer consumer) {
        return acknowledging(consumer, batch(session));
    }

    private MessageConsumer acknowledging(MessageConsumer consumer, Batch batch) {
        return isAcknowledgedBySession() ? consumer : new AcknowledgingConsumer(consumer, batch);
    }

    /** The same of a topic, from now on; persistent messages are kept for it by its name. */
    MessageConsumer subscriber(Session session, Topic topic, String name, Batch batch) throws JMSException {
        return acknowledging(
                isKept() ? session.createDurableConsumer(topic, name) : session.createConsumer(topic), batch);
    }

    /** Ends such a subscription, of which nobody is a consumer any more. */
    void unsubscribe(Session session, String name) throws JMSException {
        if (isKept()) {
            session.unsubscribe(name);
        }
    }

    private boolean isKept() {
        return JmsParameters.isDurable(subscription());
    }

    /** How a subscriber subscribes to a topic. */
    String subscription() {
        return JmsParameters.subscription(parameters);
    }

    Batch batch(Session session) {
        return new Batch(session, bounds.acknowledgeBatch());
    }

    /** After each message, or lazily. */
    private boolean isAcknowledgedBySession() {
        return parameters.is(JmsParameters.ACKNOWLEDGE, "auto") || parameters.is(JmsParameters.ACKNOWLEDGE, "dups-ok");
    }

    /**
     * Sends as the parameters say. Whether a send blocks is an option of the connection factory.
     *
     * @param to null: given with each send
     */
    public MessageProducer producer(Session session, Destination to) throws JMSException {
        MessageProducer producer = session.createProducer(to);
        boolean persistent = JmsParameters.isPersistent(parameters);
        producer.setDeliveryMode(persistent ? DeliveryMode.PERSISTENT : DeliveryMode.NON_PERSISTENT);
        producer.setDisableMessageID(true);
        producer.setDisableMessageTimestamp(true);
        return isConfirmedLater() ? new CompletionProducer(producer, sendWindow()) : producer;
    }

    private boolean isConfirmedLater() {
        return JmsParameters.send(parameters).equals(JmsParameters.COMPLETION);
    }

    /** Classes that decorate producers and consumers with these parameters. */
    List<Class<?>> decorators() {
        List<Class<?>> decorators = new ArrayList<>();
        if (isConfirmedLater()) {
            decorators.add(CompletionProducer.class);
        }
        if (!isAcknowledgedBySession()) {
            decorators.add(AcknowledgingConsumer.class);
        }
        return decorators;
    }

    /** A receive without time limit returns null only when its connection is closed, also by a broker that has gone. */
    public static Message received(Message message) throws JMSException {
        if (message == null) {
            throw new JMSException("the connection to the broker was closed");
        }
        return message;
    }

    private int sendWindow() {
        return parameters.has(JmsParameters.SEND_WINDOW)
                ? parameters.count(JmsParameters.SEND_WINDOW)
                : JmsParameters.DEFAULT_SEND_WINDOW;
    }
}
