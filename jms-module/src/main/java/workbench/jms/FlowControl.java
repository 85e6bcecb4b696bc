package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.HashMap;
import java.util.Map;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;

/** How many of a producer's messages may be sent and not yet received. */
sealed interface FlowControl {
    /** Returns from a send when another message may go. All producers of a participant share one bound. */
    default MessageProducer around(MessageProducer producer) {
        return producer;
    }

    /** Tells each message's producer when it has been dealt with: when the next one is asked for. */
    default MessageConsumer around(MessageConsumer consumer) {
        return consumer;
    }

    static FlowControl of(ProducerConsumerTask task, Connection connection) throws JMSException {
        return task.maxInFlight() == 0 ? new ByQueueOnly() : new ByCredit(task, connection);
    }

    /** The bounded queue alone holds producers back. */
    record ByQueueOnly() implements FlowControl {}

    /**
     * A message says in JMSReplyTo where its credit goes, an empty message that its receiver sends there. A session of its own, so that no
     * transaction holds credits back.
     */
    final class ByCredit implements FlowControl {
        private final Session session;
        private final Queue own;
        private final MessageConsumer credits;
        private final Map<Destination, MessageProducer> others = new HashMap<>();
        private final int most;
        private int underWay;

        ByCredit(ProducerConsumerTask task, Connection connection) throws JMSException {
            session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
            own = session.createQueue("credits." + task.rank());
            credits = task.role() == Role.PRODUCER ? session.createConsumer(own) : null;
            most = task.maxInFlight();
        }

        @Override
        public MessageProducer around(MessageProducer producer) {
            return new DelegatingProducer(producer) {
                @Override
                public void send(Message message) throws JMSException {
                    message.setJMSReplyTo(own);
                    delegate.send(message);
                    underWay++;
                    awaitRoom();
                }
            };
        }

        /** Not before a send but behind it: the next message is stamped when it may go. */
        private void awaitRoom() throws JMSException {
            while (underWay >= most) {
                Settings.received(credits.receive());
                underWay--;
            }
        }

        @Override
        public MessageConsumer around(MessageConsumer consumer) {
            return new DelegatingConsumer(consumer) {
                private Destination owed;

                @Override
                void beforeReceive() throws JMSException {
                    if (owed != null) {
                        credit(owed);
                        owed = null;
                    }
                }

                @Override
                void afterReceive(Message message) throws JMSException {
                    owed = message == null ? null : message.getJMSReplyTo();
                }
            };
        }

        private void credit(Destination other) throws JMSException {
            MessageProducer producer = others.get(other);
            if (producer == null) {
                producer = session.createProducer(other);
                producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
                producer.setDisableMessageID(true);
                producer.setDisableMessageTimestamp(true);
                others.put(other, producer);
            }
            producer.send(session.createMessage());
        }
    }
}
