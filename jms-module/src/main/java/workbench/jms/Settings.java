package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.workload.Parameters;

/** A participant's sessions, senders and acknowledgement as the parameters say. */
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

    public Acknowledger acknowledger(Session session) {
        return acknowledger(session, bounds.acknowledgeBatch());
    }

    /** Confirms each message by itself, unless the session does it lazily. */
    public Acknowledger acknowledgerOfEach(Session session) {
        return acknowledger(session, 1);
    }

    private Acknowledger acknowledger(Session session, int batch) {
        return switch (parameters.word(JmsParameters.ACKNOWLEDGE)) {
            case "auto", "dups-ok" -> new Acknowledger.BySession();
            case "client" -> new Acknowledger.ByClient(batch);
            default -> new Acknowledger.ByCommit(batch, session);
        };
    }

    public Sender sender(Session session, Destination destination) throws JMSException {
        MessageProducer producer = producer(session, destination);
        return JmsParameters.send(parameters).equals(JmsParameters.COMPLETION)
                ? new Sender.WithCompletion(producer, sendWindow())
                : new Sender.Direct(producer);
    }

    /** @param destination null: given with each send */
    public MessageProducer producer(Session session, Destination destination) throws JMSException {
        MessageProducer producer = session.createProducer(destination);
        boolean persistent = JmsParameters.isPersistent(parameters);
        producer.setDeliveryMode(persistent ? DeliveryMode.PERSISTENT : DeliveryMode.NON_PERSISTENT);
        producer.setDisableMessageID(true);
        producer.setDisableMessageTimestamp(true);
        return producer;
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
