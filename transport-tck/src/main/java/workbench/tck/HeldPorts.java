package workbench.tck;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;

/** Sources that give nothing before they may, and sinks that keep whoever brings them a message until they are opened. */
final class HeldPorts {
    private final HeldSource[] sources;
    private final HeldSink[] sinks;
    private final boolean reliable;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean ending;

    HeldPorts(int size, Reliability reliability) {
        this.reliable = reliability == Reliability.RELIABLE;
        sources = new HeldSource[size];
        sinks = new HeldSink[size];
        Arrays.setAll(sources, rank -> new HeldSource());
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

    /** Of one receiver: the numbers of the messages that it has been brought. */
    List<Long> taken(int rank) {
        return sinks[rank].numbers();
    }

    /** No further messages; all that were sent may arrive. */
    void end() {
        ending = true;
        begin();
        for (int rank = 0; rank < sinks.length; rank++) {
            open(rank);
        }
    }

    /** What control says of an iteration in which nobody is wrong. */
    private boolean isOver() {
        if (!ending || !Arrays.stream(sources).allMatch(source -> source.sent.get() == 0 || source.ended)) {
            return false;
        }
        long sent =
                Arrays.stream(sources).mapToLong(source -> source.sent.get()).sum();
        long taken = Arrays.stream(sinks).mapToLong(sink -> sink.count.get()).sum();
        return taken >= sent || !reliable;
    }

    private final class HeldSource implements Source {
        private final AtomicLong sent = new AtomicLong();
        private volatile boolean ended;

        @Override
        public boolean hasNext() {
            await(begun);
            ended = ending;
            return !ended;
        }

        @Override
        public void next(byte[] message) {
            if (message.length >= Long.BYTES) {
                ByteBuffer.wrap(message).putLong(0, sent.get());
            }
            sent.incrementAndGet();
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
        private final List<Long> numbers = new ArrayList<>();

        @Override
        public boolean open() {
            return !isOver();
        }

        @Override
        public void accept(byte[] message, int length) {
            synchronized (numbers) {
                numbers.add(length >= Long.BYTES ? ByteBuffer.wrap(message).getLong(0) : -1);
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

        private List<Long> numbers() {
            synchronized (numbers) {
                return List.copyOf(numbers);
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
