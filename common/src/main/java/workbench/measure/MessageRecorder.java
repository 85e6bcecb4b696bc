package workbench.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.workload.Iteration;
import workbench.workload.Receipt;
import workbench.workload.Task;

/** Behind a participant that sends messages, receives them, or does both. */
final class MessageRecorder implements Recorder {
    private final Task task;
    private final Optional<MessageSource> source;
    private final Optional<MessageSink> sink;

    /** Source and sink are those of the task; null where it has none. */
    MessageRecorder(Task task, MessageSource source, MessageSink sink) {
        this.task = task;
        this.source = Optional.ofNullable(source);
        this.sink = Optional.ofNullable(sink);
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public void begin(Iteration iteration) {
        source.ifPresent(s -> s.begin(iteration));
        sink.ifPresent(s -> s.begin(iteration));
    }

    @Override
    public void started(long nanos) {
        source.ifPresent(s -> s.started(nanos));
        sink.ifPresent(s -> s.started(nanos));
    }

    @Override
    public void ended() {
        source.ifPresent(MessageSource::ended);
    }

    @Override
    public List<Receipt> receipts() {
        return Stream.concat(
                        source.stream().map(MessageSource::receipt),
                        sink.stream().map(MessageSink::receipt))
                .toList();
    }

    @Override
    public long sent() {
        return source.map(MessageSource::sent).orElse(0L);
    }

    @Override
    public long received() {
        return sink.map(MessageSink::received).orElse(0L);
    }

    @Override
    public boolean finished() {
        return source.map(MessageSource::finished).orElse(false);
    }
}
