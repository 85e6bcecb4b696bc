package workbench.ipc;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import workbench.transport.Host;
import workbench.workload.Edge;

/** The queues that all participants share, and those through which messages go back to be used again, so that none is allocated each time. */
final class Queues implements Host, Mechanism {
    private final Map<Edge, BlockingQueue<HandedMessage>> queues;
    private final Map<Edge, BlockingQueue<HandedMessage>> used = new HashMap<>();

    /** @param kept messages of a link that are kept to be used again */
    Queues(Map<Edge, BlockingQueue<HandedMessage>> queues, int kept) {
        this.queues = queues;
        queues.keySet().forEach(link -> used.put(link, new ArrayBlockingQueue<>(kept + 2)));
    }

    @Override
    public Outlet outlet(Edge link) {
        BlockingQueue<HandedMessage> queue = queues.get(link);
        BlockingQueue<HandedMessage> back = used.get(link);
        return (message, length) -> {
            HandedMessage free = back.poll();
            HandedMessage handed = free == null ? new HandedMessage() : free;
            handed.copy(message, length);
            queue.put(handed);
        };
    }

    @Override
    public Inlet inlet(Edge link) {
        BlockingQueue<HandedMessage> queue = queues.get(link);
        BlockingQueue<HandedMessage> back = used.get(link);
        return message -> {
            HandedMessage handed = queue.take();
            int length = handed.length;
            System.arraycopy(handed.bytes, 0, message, 0, length);
            back.offer(handed);
            return length;
        };
    }

    @Override
    public void close() {}

    /** A message on its way between threads; used again when its receiver has copied it. */
    static final class HandedMessage {
        byte[] bytes = new byte[0];
        int length;

        void copy(byte[] message, int count) {
            if (bytes.length < count) {
                bytes = new byte[message.length];
            }
            System.arraycopy(message, 0, bytes, 0, count);
            length = count;
        }
    }
}
