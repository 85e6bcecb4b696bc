package workbench.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Payload;
import workbench.workload.Receipt;
import workbench.workload.Source;

/** Stamps a sender's messages. */
class MessageSource implements Source {
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

    private final Messages messages;
    private final int sender;
    private final IterationEnd end;
    private final Stopwatch stopwatch;
    private final Stamp stamp;

    private long limit;
    private long durationNanos;
    private long deadlineNanos;
    private long firstSendNanos;
    private long lastSendNanos;
    private long checksum;
    private long sent;
    private boolean finished;

    /** @param sender its rank */
    MessageSource(Messages messages, int sender, IterationEnd end, Stopwatch stopwatch) {
        this.messages = messages;
        this.sender = sender;
        this.end = end;
        this.stopwatch = stopwatch;
        this.stamp = Stamp.of(messages, sender);
    }

    void begin(Iteration next) {
        stamp.begin(next);
        stopwatch.begin(next);
        limit = messages.share(next, sender);
        durationNanos = next.durationNanos();
        firstSendNanos = 0;
        checksum = 0;
        SENT.setOpaque(this, 0L);
        FINISHED.setOpaque(this, false);
    }

    void started(long nanos) {
        stopwatch.start(nanos);
        lastSendNanos = nanos;
        deadlineNanos = durationNanos > 0 ? nanos + durationNanos : Long.MAX_VALUE;
    }

    @Override
    public boolean hasNext() {
        boolean more = sent < limit && lastSendNanos < deadlineNanos && !stopwatch.isHopeless();
        if (!more && !finished) {
            finish();
        }
        return more;
    }

    private void finish() {
        FINISHED.setOpaque(this, true);
        end.leaderHasFinished();
    }

    @Override
    public int next(byte[] message) {
        int length = stamp(message, sent);
        count(sent);
        return length;
    }

    /** Writes a message without counting it; returns its length. */
    final int stamp(byte[] message, long sequence) {
        long messageChecksum = stamp.fill(message, sender, sequence);
        long now = stopwatch.sending();
        if (now != Header.UNTIMED) {
            lastSendNanos = now;
            firstSendNanos = firstSendNanos == 0 ? now : firstSendNanos;
        }
        stamp.write(message, sender, sequence, now, messageChecksum);
        return stamp.filledBytes();
    }

    final void count(long sequence) {
        checksum += Payload.headerChecksum(sender, stamp.iteration(), sequence);
        SENT.setOpaque(this, sent + 1);
    }

    final boolean verifiesWholePayload() {
        return stamp.verifiesWholePayload();
    }

    final long limit() {
        return limit;
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        finish();
        end.await();
    }

    /** Some kernels return without waiting for the end. */
    void ended() {
        finish();
    }

    Receipt receipt() {
        return new Receipt.Produced(
                sender, sent, checksum, firstSendNanos, stopwatch.lastSentNanos(lastSendNanos), stopwatch.pacing());
    }

    long sent() {
        return (long) SENT.getOpaque(this);
    }

    boolean finished() {
        return (boolean) FINISHED.getOpaque(this);
    }
}
