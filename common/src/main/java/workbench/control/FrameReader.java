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

/** Reads what {@link FrameWriter} has written. Refuses what cannot be a frame rather than allocate for it. */
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
            case HELLO -> new Frame.Hello(text(), in.readInt());
            case ASSIGNMENT -> assignment();
            case HOST_STARTED -> new Frame.HostStarted(textMap(), textMap());
            case JOIN -> new Frame.Join(textMap());
            case JOINED -> new Frame.Joined(textList(), textList(), text());
            case PREPARE -> new Frame.Prepare(iteration());
            case PREPARED -> new Frame.Prepared(costs());
            case GO -> new Frame.Go(in.readLong());
            case TALLY -> new Frame.Tally(in.readInt(), in.readLong(), in.readLong(), in.readInt());
            case COUNT -> new Frame.Count();
            case END -> new Frame.End();
            case DONE -> new Frame.Done(receipts(), costs());
            case LEAVE -> new Frame.Leave();
            case LEFT -> new Frame.Left(textList());
            case FAILED -> new Frame.Failed(text(), text());
        };
    }

    private Frame.Assignment assignment() throws IOException {
        String transport = text();
        String workload = text();
        String kernel = text();
        Map<String, String> parameters = textMap();
        String deployment = text();
        int size = in.readInt();
        List<Integer> ranks = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            ranks.add(in.readInt());
        }
        return new Frame.Assignment(
                transport, workload, kernel, parameters, deployment, size, ranks, in.readBoolean(), text(), text());
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
                text(),
                text());
    }

    private List<Receipt> receipts() throws IOException {
        List<Receipt> receipts = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            receipts.add(receipt());
        }
        return receipts;
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
                        bitmaps(),
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

    private Pacing pacing() throws IOException {
        return new Pacing(bytes(), in.readLong(), in.readLong());
    }

    private long[][] bitmaps() throws IOException {
        long[][] bitmaps = new long[count()][];
        for (int i = 0; i < bitmaps.length; i++) {
            bitmaps[i] = longs();
        }
        return bitmaps;
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

    private List<String> textList() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
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
