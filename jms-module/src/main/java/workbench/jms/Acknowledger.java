package workbench.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

/** When a consumer acknowledges what it has received. */
public sealed interface Acknowledger {
    void received(Message message) throws JMSException;

    /** Nothing has arrived for a while, or the iteration is over: an open batch still takes up room in the bounded queue. */
    void idle() throws JMSException;

    /** The session does it: after each message, or lazily. */
    record BySession() implements Acknowledger {
        @Override
        public void received(Message message) {}

        @Override
        public void idle() {}
    }

    /** The consumer does it after every so many messages; acknowledging one acknowledges all before it. */
    final class ByClient implements Acknowledger {
        private final int batch;
        private Message last;
        private int open;

        ByClient(int batch) {
            this.batch = batch;
        }

        @Override
        public void received(Message message) throws JMSException {
            last = message;
            if (++open == batch) {
                idle();
            }
        }

        @Override
        public void idle() throws JMSException {
            if (open > 0) {
                open = 0;
                last.acknowledge();
            }
        }
    }

    /** The session is transacted and is committed after every so many messages. */
    final class ByCommit implements Acknowledger {
        private final int batch;
        private final Session session;
        private int open;

        ByCommit(int batch, Session session) {
            this.batch = batch;
            this.session = session;
        }

        @Override
        public void received(Message message) throws JMSException {
            if (++open == batch) {
                idle();
            }
        }

        @Override
        public void idle() throws JMSException {
            if (open > 0) {
                open = 0;
                session.commit();
            }
        }
    }
}
