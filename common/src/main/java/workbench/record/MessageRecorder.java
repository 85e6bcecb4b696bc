package workbench.record;

import java.util.ArrayList;
import java.util.List;
import workbench.workload.Iteration;
import workbench.workload.Receipt;
import workbench.workload.Task;

/**
 * Behind a participant that sends messages, receives them, or does both. Source and sink are those of the task; null where it has none.
 *
 * @param keeps false where what this participant has received is still on its way, and does not count as received
 */
record MessageRecorder(Task task, MessageSource source, MessageSink sink, boolean keeps) implements Recorder {
    @Override
    public void begin(Iteration iteration) {
        if (source != null) {
            source.begin(iteration);
        }
        if (sink != null) {
            sink.begin(iteration);
        }
    }

    @Override
    public void started(long nanos) {
        if (source != null) {
            source.started(nanos);
        }
        if (sink != null) {
            sink.started(nanos);
        }
    }

    @Override
    public void ended() {
        if (source != null) {
            source.ended();
        }
    }

    @Override
    public List<Receipt> receipts() {
        List<Receipt> receipts = new ArrayList<>();
        if (source != null) {
            receipts.add(source.receipt());
        }
        if (sink != null) {
            receipts.add(sink.receipt());
        }
        return receipts;
    }

    @Override
    public long sent() {
        return source == null ? 0 : source.sent();
    }

    @Override
    public long received() {
        return sink == null || !keeps ? 0 : sink.received();
    }

    @Override
    public boolean finished() {
        return source != null && source.finished();
    }
}
