package workbench.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;

/** The messages that the consumers of a session have received and not yet acknowledged. */
public final class Batch {
    private final Session session;
    private final int size;
    private Message last;
    private int open;

    public Batch(Session session, int size) {
        this.session = session;
        this.size = size;
    }

    void add(Message message) {
        last = message;
        open++;
    }

    boolean isFull() {
        return open >= size;
    }

    /** All at once: a commit is of the whole session, and to acknowledge a message is to acknowledge all before it. */
    void acknowledge() throws JMSException {
        if (open > 0) {
            open = 0;
            if (session.getTransacted()) {
                session.commit();
            } else {
                last.acknowledge();
            }
        }
    }
}
