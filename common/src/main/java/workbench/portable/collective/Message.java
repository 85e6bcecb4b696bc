package workbench.portable.collective;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Objects;
import workbench.transport.Data;
import workbench.transport.Reduction;

/** Elements as a channel carries them, the lowest byte first, in a buffer that is used again and grows where it must. */
final class Message {
    private byte[] bytes;
    private IntBuffer ints;
    private LongBuffer longs;
    private DoubleBuffer doubles;

    Message() {
        hold(new byte[0]);
    }

    private void hold(byte[] larger) {
        ByteBuffer buffer = ByteBuffer.wrap(larger).order(ByteOrder.LITTLE_ENDIAN);
        bytes = larger;
        ints = buffer.asIntBuffer();
        longs = buffer.asLongBuffer();
        doubles = buffer.asDoubleBuffer();
    }

    /** The buffer, with room for so many bytes; what is in it stays. */
    byte[] bytes(int room) {
        if (room > bytes.length) {
            hold(Arrays.copyOf(bytes, room));
        }
        return bytes;
    }

    /**
     * Puts elements in.
     *
     * @param at where in the message, in elements
     * @param from where in the data
     */
    void put(int at, Data data, int from, int count) {
        Objects.checkFromIndexSize(from, count, data.count());
        bytes(Math.multiplyExact(at + count, data.width()));
        int start = data.offset() + from;
        switch (data) {
            case Data.OfBytes d -> System.arraycopy(d.array(), start, bytes, at, count);
            case Data.OfInts d -> ints.put(at, d.array(), start, count);
            case Data.OfLongs d -> longs.put(at, d.array(), start, count);
            case Data.OfDoubles d -> doubles.put(at, d.array(), start, count);
        }
    }

    /** Takes elements out; the other way round. */
    void get(int at, Data data, int from, int count) {
        Objects.checkFromIndexSize(from, count, data.count());
        int start = data.offset() + from;
        switch (data) {
            case Data.OfBytes d -> System.arraycopy(bytes, at, d.array(), start, count);
            case Data.OfInts d -> ints.get(at, d.array(), start, count);
            case Data.OfLongs d -> longs.get(at, d.array(), start, count);
            case Data.OfDoubles d -> doubles.get(at, d.array(), start, count);
        }
    }

    void copy(int at, Message other, int from, int length) {
        System.arraycopy(other.bytes, from, bytes(at + length), at, length);
    }

    /** Reduces the first elements of this message and of another one to this one. */
    void reduce(Reduction by, Data.Numbers type, int count, Message other) {
        switch (type) {
            case Data.OfLongs t -> {
                for (int i = 0; i < count; i++) {
                    longs.put(i, by.of(longs.get(i), other.longs.get(i)));
                }
            }
            case Data.OfDoubles t -> {
                for (int i = 0; i < count; i++) {
                    doubles.put(i, by.of(doubles.get(i), other.doubles.get(i)));
                }
            }
        }
    }
}
