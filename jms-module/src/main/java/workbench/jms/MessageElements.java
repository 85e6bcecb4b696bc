package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import workbench.workload.CollectiveBuffer;

/** Elements in the body of a message, all at once: one by one they would take longer than the message. */
final class MessageElements {
    private final byte[] body;
    private final IntBuffer ints;
    private final LongBuffer longs;
    private final DoubleBuffer doubles;

    /** @param most bytes of a body */
    MessageElements(int most) {
        body = new byte[most];
        ints = ByteBuffer.wrap(body).asIntBuffer();
        longs = ByteBuffer.wrap(body).asLongBuffer();
        doubles = ByteBuffer.wrap(body).asDoubleBuffer();
    }

    void write(BytesMessage message, CollectiveBuffer from, int first, int count) throws JMSException {
        switch (from) {
            case CollectiveBuffer.OfBytes b -> message.writeBytes(b.array(), first, count);
            case CollectiveBuffer.OfLongs b -> {
                longs.put(0, b.array(), first, count);
                message.writeBytes(body, 0, count * Long.BYTES);
            }
            case CollectiveBuffer.OfDoubles b -> {
                doubles.put(0, b.array(), first, count);
                message.writeBytes(body, 0, count * Double.BYTES);
            }
        }
    }

    void read(BytesMessage message, CollectiveBuffer to, int first, int count) throws JMSException {
        message.readBytes(body);
        switch (to) {
            case CollectiveBuffer.OfBytes b -> System.arraycopy(body, 0, b.array(), first, count);
            case CollectiveBuffer.OfLongs b -> longs.get(0, b.array(), first, count);
            case CollectiveBuffer.OfDoubles b -> doubles.get(0, b.array(), first, count);
        }
    }

    void write(BytesMessage message, int[] from, int first, int count) throws JMSException {
        ints.put(0, from, first, count);
        message.writeBytes(body, 0, count * Integer.BYTES);
    }

    void read(BytesMessage message, int[] to, int first, int count) throws JMSException {
        message.readBytes(body);
        ints.get(0, to, first, count);
    }

    /** Adds the numbers of a message to others. */
    void add(BytesMessage message, CollectiveBuffer sums, int count) throws JMSException {
        message.readBytes(body);
        switch (sums) {
            case CollectiveBuffer.OfBytes b -> throw new IllegalArgumentException("bytes are not added up");
            case CollectiveBuffer.OfLongs b -> {
                for (int i = 0; i < count; i++) {
                    b.array()[i] += longs.get(i);
                }
            }
            case CollectiveBuffer.OfDoubles b -> {
                for (int i = 0; i < count; i++) {
                    b.array()[i] += doubles.get(i);
                }
            }
        }
    }

    static void copy(CollectiveBuffer from, int first, CollectiveBuffer to, int at, int count) {
        System.arraycopy(from.array(), first, to.array(), at, count);
    }

    static CollectiveBuffer like(CollectiveBuffer other) {
        return switch (other) {
            case CollectiveBuffer.OfBytes b -> new CollectiveBuffer.OfBytes(new byte[b.count()]);
            case CollectiveBuffer.OfLongs b -> new CollectiveBuffer.OfLongs(new long[b.count()]);
            case CollectiveBuffer.OfDoubles b -> new CollectiveBuffer.OfDoubles(new double[b.count()]);
        };
    }
}
