package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;

/** How many of a producer's messages may be sent and not yet received. */
sealed interface FlowControl {
    /** Waits while too many are under way. */
    void beforeSend() throws JMSException;

    /** Tells the message's producer. */
    void afterReceive(byte[] message) throws JMSException;

    /** Takes in what is still to be told of this iteration. */
    void drain() throws JMSException;

    static FlowControl of(ProducerConsumerTask task, Connection connection) throws JMSException {
        return task.maxInFlight() == 0 ? new ByQueueOnly() : new ByCredit(task, connection);
    }

    /** The bounded queue alone holds producers back. */
    record ByQueueOnly() implements FlowControl {
        @Override
        public void beforeSend() {}

        @Override
        public void afterReceive(byte[] message) {}

        @Override
        public void drain() {}
    }

    /** Each message is answered by an empty one on its producer's own queue. A session of its own, so that no transaction holds it back. */
    final class ByCredit implements FlowControl {
        private static final long DRAIN_MILLIS = 2_000;

        private final Session session;
        private final MessageProducer[] answers;
        private final MessageConsumer credits;
        private final int most;
        private int underWay;

        ByCredit(ProducerConsumerTask task, Connection connection) throws JMSException {
            session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
            most = task.maxInFlight();
            boolean produces = task.role() == Role.PRODUCER;
            credits = produces ? session.createConsumer(session.createQueue("credits." + task.rank())) : null;
            answers = new MessageProducer[produces ? 0 : task.producers()];
            for (int producer = 0; producer < answers.length; producer++) {
                answers[producer] = session.createProducer(session.createQueue("credits." + producer));
                answers[producer].setDeliveryMode(DeliveryMode.NON_PERSISTENT);
                answers[producer].setDisableMessageID(true);
                answers[producer].setDisableMessageTimestamp(true);
            }
        }

        @Override
        public void beforeSend() throws JMSException {
            while (underWay >= most) {
                Settings.received(credits.receive());
                underWay--;
            }
            underWay++;
        }

        @Override
        public void afterReceive(byte[] message) throws JMSException {
            answers[Header.producer(message)].send(session.createMessage());
        }

        @Override
        public void drain() throws JMSException {
            while (underWay > 0 && credits.receive(DRAIN_MILLIS) != null) {
                underWay--;
            }
        }
    }
}
