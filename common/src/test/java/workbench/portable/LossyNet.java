package workbench.portable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import workbench.transport.Datagrams;

/** Datagrams between threads, of which a test says what becomes of each. */
final class LossyNet {
    static final int MOST_BYTES = 4_096;

    private final List<BlockingQueue<byte[]>> inboxes = new ArrayList<>();
    private final Fate fate;

    /** What becomes of a datagram; called by the sender's thread. */
    interface Fate {
        /** @return whether it arrives now */
        boolean arrives(int from, int to, byte[] message);
    }

    LossyNet(int size, Fate fate) {
        this.fate = fate;
        for (int rank = 0; rank < size; rank++) {
            inboxes.add(new LinkedBlockingQueue<>());
        }
    }

    /** Whatever its fate was. */
    void deliver(int to, byte[] message) {
        inboxes.get(to).add(message);
    }

    Datagrams of(int rank) {
        return new Datagrams() {
            @Override
            public int mostBytes() {
                return MOST_BYTES;
            }

            @Override
            public void send(int toRank, byte[] message, int length) {
                byte[] copy = Arrays.copyOf(message, length);
                if (fate.arrives(rank, toRank, copy)) {
                    deliver(toRank, copy);
                }
            }

            @Override
            public int receive(byte[] message) throws InterruptedException {
                byte[] come = inboxes.get(rank).poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (come == null) {
                    return NOTHING;
                }
                System.arraycopy(come, 0, message, 0, come.length);
                return come.length;
            }
        };
    }
}
