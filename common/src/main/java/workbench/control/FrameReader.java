package workbench.control;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.cost.Costs;
import workbench.workload.Iteration;
import workbench.workload.Pacing;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Sequences;

/**
 * Reads what {@link FrameWriter} has written. Refuses what cannot be a frame rather than allocate for it. Made by hand, since a child would take some
 * 40 ms longer to start if constructors were found by reflection.
 */
final class FrameReader {
    /** More than the largest honest part, a bitmap of 100 million messages. */
    private static final int MOST_BYTES = 64 << 20;

    private final DataInput in;

    FrameReader(DataInput in) {
        this.in = in;
    }

    Frame read() throws IOException {
        int tag = in.readUnsignedByte();
        if (tag >= FrameTag.values().length) {
            throw new IOException("not a frame: tag " + tag);
        }
        return switch (FrameTag.values()[tag]) {
            case HELLO -> new Frame.Hello();
            case ASSIGNMENT ->
                new Frame.Assignment(
                        text(),
                        text(),
                        text(),
                        textMap(),
                        text(),
                        in.readInt(),
                        list(in::readInt),
                        in.readBoolean(),
                        text(),
                        text());
            case HOST_STARTED -> new Frame.HostStarted(textMap(), textMap());
            case JOIN -> new Frame.Join(textMap());
            case JOINED -> new Frame.Joined(list(this::text), list(this::text), text());
            case PREPARE -> new Frame.Prepare(iteration());
            case PREPARED -> new Frame.Prepared(costs());
            case GO -> new Frame.Go(in.readLong());
            case TALLY -> new Frame.Tally(in.readInt(), in.readLong(), in.readLong(), in.readInt());
            case COUNT -> new Frame.Count();
            case END -> new Frame.End();
            case DONE -> new Frame.Done(list(this::receipt), costs());
            case LEAVE -> new Frame.Leave();
            case LEFT -> new Frame.Left(list(this::text));
            case FAILED -> new Frame.Failed(text(), text());
        };
    }

    private Iteration iteration() throws IOException {
        return new Iteration(
                in.readInt(), Phase.values()[in.readUnsignedByte()], in.readLong(), in.readLong(), in.readInt());
    }

    private Costs costs() throws IOException {
        return new Costs(
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                text(),
                text());
    }

    private Receipt receipt() throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 0 ->
                new Receipt.Produced(
                        in.readInt(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), pacing());
            case 1 ->
                new Receipt.Consumed(
                        in.readInt(),
                        in.readLong(),
                        in.readLong(),
                        in.readLong(),
                        in.readLong(),
                        in.readLong(),
                        in.readLong(),
                        list(this::sequences),
                        in.readLong(),
                        bytes(),
                        in.readLong(),
                        longs());
            case 2 ->
                new Receipt.Computed(
                        in.readInt(),
                        in.readBoolean(),
                        longs(),
                        in.readInt(),
                        longs(),
                        in.readLong(),
                        in.readLong(),
                        in.readLong(),
                        in.readLong());
            default -> throw new IOException("not a receipt: kind " + kind);
        };
    }

    private Sequences sequences() throws IOException {
        return new Sequences(longs(), list(this::longs).toArray(long[][]::new));
    }

    private Pacing pacing() throws IOException {
        return new Pacing(bytes(), in.readLong(), in.readLong());
    }

    private long[] longs() throws IOException {
        long[] values = new long[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readLong();
        }
        return values;
    }

    private Map<String, String> textMap() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = count(); left > 0; left--) {
            texts.put(text(), text());
        }
        return texts;
    }

    private interface Part<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        List<T> parts = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            parts.add(part.read());
        }
        return parts;
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[count()];
        in.readFully(bytes);
        return bytes;
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_BYTES) {
            throw new IOException("not a frame: a part of length " + count);
        }
        return count;
    }
}
