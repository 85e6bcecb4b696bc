package workbench.control;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import workbench.cost.Costs;
import workbench.workload.Iteration;
import workbench.workload.Receipt;

/** Writes frames: a tag byte, then the record's parts in their order. {@link FrameReader} is its mirror image. */
final class FrameWriter {
    private final DataOutput out;

    FrameWriter(DataOutput out) {
        this.out = out;
    }

    void write(Frame frame) throws IOException {
        out.writeByte(FrameTag.of(frame).ordinal());
        switch (frame) {
            case Frame.Hello f -> {
                text(f.token());
                out.writeInt(f.child());
            }
            case Frame.Assignment f -> assignment(f);
            case Frame.HostStarted f -> {
                texts(f.address());
                texts(f.facts());
            }
            case Frame.Join f -> texts(f.address());
            case Frame.Prepare f -> iteration(f.iteration());
            case Frame.Prepared f -> costs(f.costs());
            case Frame.Go f -> out.writeLong(f.startNanos());
            case Frame.Tally f -> {
                out.writeInt(f.iteration());
                out.writeLong(f.sent());
                out.writeLong(f.received());
                out.writeInt(f.finished());
            }
            case Frame.Done f -> {
                receipts(f.receipts());
                costs(f.costs());
            }
            case Frame.Left f -> texts(f.warnings());
            case Frame.Failed f -> {
                text(f.who());
                text(f.reason());
            }
            case Frame.Joined f -> {
                texts(f.kernels());
                texts(f.parts());
                text(f.algorithms());
            }
            case Frame.Count f -> {}
            case Frame.End f -> {}
            case Frame.Leave f -> {}
        }
    }

    private void assignment(Frame.Assignment f) throws IOException {
        text(f.transport());
        text(f.workload());
        text(f.kernel());
        texts(f.parameters());
        text(f.deployment());
        out.writeInt(f.size());
        out.writeInt(f.ranks().size());
        for (int rank : f.ranks()) {
            out.writeInt(rank);
        }
        out.writeBoolean(f.host());
        text(f.run());
        text(f.directory());
    }

    private void iteration(Iteration iteration) throws IOException {
        out.writeInt(iteration.number());
        out.writeByte(iteration.phase().ordinal());
        out.writeLong(iteration.limit());
        out.writeLong(iteration.durationNanos());
        out.writeInt(iteration.batch());
    }

    private void costs(Costs costs) throws IOException {
        out.writeLong(costs.cpuNanos());
        out.writeLong(costs.allocatedBytes());
        out.writeLong(costs.gcCount());
        out.writeLong(costs.gcNanos());
        out.writeLong(costs.voluntarySwitches());
        out.writeLong(costs.involuntarySwitches());
        out.writeLong(costs.peakMemoryBytes());
        text(costs.switchesFrom());
        text(costs.peakFrom());
    }

    private void receipts(List<Receipt> receipts) throws IOException {
        out.writeInt(receipts.size());
        for (Receipt receipt : receipts) {
            switch (receipt) {
                case Receipt.Produced r -> produced(r);
                case Receipt.Consumed r -> consumed(r);
                case Receipt.Computed r -> computed(r);
            }
        }
    }

    private void produced(Receipt.Produced r) throws IOException {
        out.writeByte(0);
        out.writeInt(r.rank());
        out.writeLong(r.sent());
        out.writeLong(r.checksum());
        out.writeLong(r.firstSendNanos());
        out.writeLong(r.lastSendNanos());
        bytes(r.pacing().lags());
        out.writeLong(r.pacing().cpuNanos());
        out.writeLong(r.pacing().guessedCpuNanos());
    }

    private void consumed(Receipt.Consumed r) throws IOException {
        out.writeByte(1);
        out.writeInt(r.rank());
        out.writeLong(r.received());
        out.writeLong(r.checksum());
        out.writeLong(r.reordered());
        out.writeLong(r.corrupt());
        out.writeLong(r.foreign());
        out.writeInt(r.seen().length);
        for (long[] seen : r.seen()) {
            longs(seen);
        }
        out.writeLong(r.lastReceiveNanos());
        bytes(r.histogram());
        out.writeLong(r.negative());
        longs(r.windows());
    }

    private void computed(Receipt.Computed r) throws IOException {
        out.writeByte(2);
        out.writeInt(r.rank());
        out.writeBoolean(r.answered());
        longs(r.answer());
        out.writeInt(r.pieces());
        longs(r.worked());
        out.writeLong(r.corrupt());
        out.writeLong(r.beginNanos());
        out.writeLong(r.endNanos());
        out.writeLong(r.computeNanos());
    }

    private void longs(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    private void texts(Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            text(entry.getKey());
            text(entry.getValue());
        }
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
