package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/** Doubles in the body of a message, all at once: one by one they would take longer than the message. */
final class DoublesMessages {
    private final Session session;
    private final byte[] body;
    private final DoubleBuffer doubles;

    /**
     * @param session to send with
     * @param most doubles of a message
     */
    DoublesMessages(Session session, int most) {
        this.session = session;
        this.body = new byte[Math.multiplyExact(most, Double.BYTES)];
        this.doubles = ByteBuffer.wrap(body).asDoubleBuffer();
    }

    BytesMessage of(double[] from, int first, int count) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        doubles.put(0, from, first, count);
        message.writeBytes(body, 0, count * Double.BYTES);
        return message;
    }

    /** Into an array, from {@code first} on. */
    void read(BytesMessage message, double[] into, int first, int count) throws JMSException {
        message.readBytes(body);
        doubles.get(0, into, first, count);
    }
}
