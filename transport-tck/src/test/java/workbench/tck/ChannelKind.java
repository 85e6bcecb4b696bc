package workbench.tck;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import workbench.portable.ProcedureChannel;
import workbench.transport.Channel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;

/** Channels between threads, as different as channels may be. */
enum ChannelKind {
    /** A send waits until its receiver has the message. */
    RENDEZVOUS {
        @Override
        List<? extends Channel> open(int size) {
            HandOver[][] pairs = new HandOver[size][size];
            for (HandOver[] row : pairs) {
                Arrays.setAll(row, to -> new HandOver());
            }
            return IntStream.range(0, size)
                    .mapToObj(rank -> new Channel() {
                        @Override
                        public void send(int toRank, byte[] message, int length) throws InterruptedException {
                            pairs[rank][toRank].give(message, length);
                        }

                        @Override
                        public int receive(int fromRank, byte[] message) throws InterruptedException {
                            return pairs[fromRank][rank].take(message);
                        }
                    })
                    .toList();
        }
    },
    BUFFERED {
        @Override
        List<? extends Channel> open(int size) {
            InMemoryTransport.Queues queues = new InMemoryTransport.Queues(size);
            return IntStream.range(0, size)
                    .mapToObj(rank -> new InMemorySession(queues, rank, Mistake.NONE, Speed.EVEN))
                    .toList();
        }
    },
    /** Made of calls, whose arguments are not copied on their way. */
    CALLS {
        @Override
        List<? extends Channel> open(int size) throws Exception {
            Procedure[] offered = new Procedure[size];
            Channel[] channels = new Channel[size];
            for (int rank = 0; rank < size; rank++) {
                channels[rank] = new ProcedureChannel(new Calls(offered, rank), rank, size);
            }
            return List.of(channels);
        }
    };

    /** One for each rank. */
    abstract List<? extends Channel> open(int size) throws Exception;

    /** Procedures of this JVM. */
    record Calls(Procedure[] offered, int rank) implements Procedures {
        @Override
        public void offer(Procedure own) {
            offered[rank] = own;
        }

        @Override
        public Procedure of(int other) {
            return argument -> offered[other].call(argument);
        }
    }

    /** From one thread to another, without room and without an object for each message. */
    private static final class HandOver {
        private byte[] message;
        private int length;

        synchronized void give(byte[] given, int itsLength) throws InterruptedException {
            message = given;
            length = itsLength;
            notifyAll();
            while (message != null) {
                wait();
            }
        }

        synchronized int take(byte[] into) throws InterruptedException {
            while (message == null) {
                wait();
            }
            System.arraycopy(message, 0, into, 0, length);
            message = null;
            notifyAll();
            return length;
        }
    }
}
