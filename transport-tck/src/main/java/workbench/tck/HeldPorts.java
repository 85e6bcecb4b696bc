package workbench.tck;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;

/** Sources that give nothing before they may, and sinks that keep whoever brings them a message until they are opened. */
final class HeldPorts {
    private static final int RANK_SHIFT = 48;
    private static final long UNKNOWN = -1;

    private final HeldSource[] sources;
    private final HeldSink[] sinks;
    private final boolean reliable;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile long each = Long.MAX_VALUE;
    private volatile long all = UNKNOWN;

    HeldPorts(int size, Reliability reliability) {
        this.reliable = reliability == Reliability.RELIABLE;
        sources = new HeldSource[size];
        sinks = new HeldSink[size];
        Arrays.setAll(sources, HeldSource::new);
        Arrays.setAll(sinks, rank -> new HeldSink());
    }

    Source source(int rank) {
        return sources[rank];
    }

    Sink sink(int rank) {
        return sinks[rank];
    }

    /** Lets senders send. */
    void begin() {
        begun.countDown();
    }

    /** Lets a receiver take what it is sent. */
    void open(int rank) {
        sinks[rank].opened.countDown();
    }

    /** Of one sender: begun to be sent. */
    long sent(int rank) {
        return sources[rank].sent.get();
    }

    /** Of one receiver: the messages that it has been brought. */
    List<Message> taken(int rank) {
        return sinks[rank].messages();
    }

    /** So many messages of each sender, and so many receipts of all receivers: what each receiver was brought, when that is all. */
    List<List<Message>> exchange(long each, long all) {
        this.all = all;
        this.each = each;
        openAll();
        Awaitility.await().atMost(InProcessIteration.PATIENCE).until(this::isOver);
        return IntStream.range(0, sinks.length).mapToObj(this::taken).toList();
    }

    /** No further messages; all that were sent may arrive. */
    void end() {
        each = 0;
        openAll();
    }

    private void openAll() {
        begin();
        for (int rank = 0; rank < sinks.length; rank++) {
            open(rank);
        }
    }

    /** What control says of an iteration in which nobody is wrong. */
    private boolean isOver() {
        if (all != UNKNOWN) {
            return Arrays.stream(sinks).mapToLong(sink -> sink.count.get()).sum() >= all;
        }
        if (each > 0 || !Arrays.stream(sources).allMatch(source -> source.sent.get() == 0 || source.ended)) {
            return false;
        }
        long sent =
                Arrays.stream(sources).mapToLong(source -> source.sent.get()).sum();
        long taken = Arrays.stream(sinks).mapToLong(sink -> sink.count.get()).sum();
        return taken >= sent || !reliable;
    }

    /** The number is the sender's own, from 0. */
    record Message(int sender, long number) {}

    private final class HeldSource implements Source {
        private final int rank;
        private final AtomicLong sent = new AtomicLong();
        private volatile boolean ended;

        HeldSource(int rank) {
            this.rank = rank;
        }

        @Override
        public boolean hasNext() {
            await(begun);
            ended = sent.get() >= each;
            return !ended;
        }

        @Override
        public int next(byte[] message) {
            ByteBuffer.wrap(message).putLong(0, (long) rank << RANK_SHIFT | sent.get());
            sent.incrementAndGet();
            return message.length;
        }

        @Override
        public void awaitEnd() throws InterruptedException {
            while (!isOver()) {
                Thread.sleep(1);
            }
        }
    }

    private final class HeldSink implements Sink {
        private final CountDownLatch opened = new CountDownLatch(1);
        private final AtomicLong count = new AtomicLong();
        private final List<Message> messages = new ArrayList<>();

        @Override
        public boolean open() {
            return !isOver();
        }

        @Override
        public void accept(byte[] message, int length) {
            long stamp = ByteBuffer.wrap(message, 0, length).getLong();
            synchronized (messages) {
                messages.add(new Message((int) (stamp >> RANK_SHIFT), stamp & (1L << RANK_SHIFT) - 1));
            }
            await(opened);
            count.incrementAndGet();
        }

        @Override
        public void acceptLate(byte[] message, int length) {
            accept(message, length);
        }

        @Override
        public void missed() {}

        private List<Message> messages() {
            synchronized (messages) {
                return List.copyOf(messages);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
