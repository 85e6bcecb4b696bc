package workbench.tck;

import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import workbench.transport.Channel;
import workbench.transport.Session;

/** A participant's ends of the queues. */
final class InMemorySession implements Session, Channel {
    private static final int THIRD = 3;
    /** Of the sends that had to be waited for: in an open loop of 1000/s, behind the time in which it settles. */
    private static final int STALLING = 400;

    private static final long WAITED_NANOS = 300_000;

    private static final long STALL_MILLIS = 300;

    private final InMemoryTransport.Queues queues;
    private final int rank;
    private final Mistake mistake;
    private final Speed speed;
    private final long openedNanos = System.nanoTime();
    private int sends;
    private int waited;
    private long lastSendNanos;
    private byte[] kept;

    InMemorySession(InMemoryTransport.Queues queues, int rank, Mistake mistake, Speed speed) {
        this.queues = queues;
        this.rank = rank;
        this.mistake = mistake;
        this.speed = speed;
    }

    @Override
    public Channel channel() {
        return this;
    }

    @Override
    public void send(int toRank, byte[] message, int length) throws InterruptedException {
        BlockingQueue<byte[]> queue = queues.between(rank, toRank);
        byte[] copy = Arrays.copyOf(message, length);
        speed.spend(System.nanoTime() - openedNanos);
        if (mistake != Mistake.NONE && rank == 0 && length > 0 && isDue(++sends)) {
            err(queue, copy);
        } else {
            queue.put(copy);
        }
    }

    /** What changes bytes must go on doing so: whole payloads are looked at in the last iteration only. */
    private boolean isDue(int send) {
        return switch (mistake) {
            case CORRUPTS -> send >= THIRD;
            case OVERTAKES -> send == THIRD || kept != null;
            case STALLS -> hasWaited() && ++waited == STALLING;
            default -> send == THIRD;
        };
    }

    private boolean hasWaited() {
        long before = lastSendNanos;
        lastSendNanos = System.nanoTime();
        return before != 0 && lastSendNanos - before > WAITED_NANOS;
    }

    private void err(BlockingQueue<byte[]> queue, byte[] message) throws InterruptedException {
        switch (mistake) {
            case FORGETS -> {}
            case REPEATS -> {
                queue.put(message);
                queue.put(message);
            }
            case OVERTAKES -> {
                if (kept == null) {
                    kept = message;
                } else {
                    queue.put(message);
                    queue.put(kept);
                    kept = null;
                }
            }
            case CORRUPTS -> {
                message[message.length - 1] ^= 1;
                queue.put(message);
            }
            case THROWS -> throw new IllegalStateException("the queue is broken on purpose");
            case HANGS -> new CountDownLatch(1).await();
            case STALLS -> {
                Thread.sleep(STALL_MILLIS);
                queue.put(message);
            }
            case NONE -> queue.put(message);
        }
    }

    @Override
    public int receive(int fromRank, byte[] message) throws InterruptedException {
        byte[] received = queues.between(fromRank, rank).take();
        System.arraycopy(received, 0, message, 0, received.length);
        return received.length;
    }

    @Override
    public void close() {}
}
