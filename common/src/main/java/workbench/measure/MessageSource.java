package workbench.measure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Payload;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Receipt;
import workbench.workload.Role;
import workbench.workload.Source;

/** Stamps a producer's messages. Its share of the iteration's messages is as even as can be. */
public class MessageSource implements Source, Recorder {
    private static final VarHandle SENT;
    private static final VarHandle FINISHED;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            SENT = lookup.findVarHandle(MessageSource.class, "sent", long.class);
            FINISHED = lookup.findVarHandle(MessageSource.class, "finished", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final int producer;
    private final int messageSizeBytes;
    private final long seed;
    private final ProducerConsumerTask task;
    private final IterationEnd end;

    private int iteration;
    private boolean wholePayload;
    private long limit;
    private long durationNanos;
    private long deadlineNanos;
    private long firstSendNanos;
    private long lastSendNanos;
    private long checksum;
    private long sent;
    private boolean finished;

    public MessageSource(Parameters parameters, int rank, IterationEnd end) {
        this.producer = rank;
        this.messageSizeBytes = parameters.count(ProducerConsumer.MESSAGE_SIZE);
        this.seed = parameters.number("seed");
        this.task = ProducerConsumer.task(parameters, rank, this, null);
        this.end = end;
    }

    @Override
    public ProducerConsumerTask task() {
        return task;
    }

    @Override
    public void begin(Iteration next) {
        iteration = next.number();
        wholePayload = next.phase() == Phase.VERIFICATION;
        limit = Share.of(next.limit(), task.producers(), producer);
        durationNanos = next.durationNanos();
        firstSendNanos = 0;
        checksum = 0;
        SENT.setOpaque(this, 0L);
        FINISHED.setOpaque(this, false);
    }

    @Override
    public void started(long nanos) {
        lastSendNanos = nanos;
        deadlineNanos = durationNanos > 0 ? nanos + durationNanos : Long.MAX_VALUE;
    }

    @Override
    public boolean hasNext() {
        return sent < limit && lastSendNanos < deadlineNanos;
    }

    @Override
    public void next(byte[] message) {
        stamp(message, sent);
        count(sent);
    }

    /** Writes a message without counting it. */
    final void stamp(byte[] message, long sequence) {
        long messageChecksum = wholePayload
                ? Payload.fill(message, messageSizeBytes, seed, producer, iteration, sequence)
                : Payload.headerChecksum(producer, iteration, sequence);
        long now = System.nanoTime();
        if (firstSendNanos == 0) {
            firstSendNanos = now;
        }
        lastSendNanos = now;
        Header.write(message, producer, iteration, sequence, now, messageChecksum);
    }

    /** Counts a message as sent. */
    final void count(long sequence) {
        checksum += Payload.headerChecksum(producer, iteration, sequence);
        SENT.setOpaque(this, sent + 1);
    }

    final boolean verifiesWholePayload() {
        return wholePayload;
    }

    final long limit() {
        return limit;
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        FINISHED.setOpaque(this, true);
        end.leaderHasFinished();
        end.await();
    }

    @Override
    public Receipt receipt() {
        FINISHED.setOpaque(this, true);
        return new Receipt.Produced(producer, sent, checksum, firstSendNanos);
    }

    @Override
    public long sent() {
        return (long) SENT.getOpaque(this);
    }

    @Override
    public long received() {
        return 0;
    }

    @Override
    public boolean finished() {
        return (boolean) FINISHED.getOpaque(this);
    }

    @Override
    public boolean leads() {
        return task.role() == Role.PRODUCER;
    }
}
