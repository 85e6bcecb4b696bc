package workbench.mpi;

import workbench.workload.ProducerConsumerTask;

/**
 * The requests that a producer has taken in and not yet answered, in the order in which they came. Where {@code maxInFlight} is set, a
 * request may only be answered while fewer messages than that are unconfirmed; each request that a consumer makes beyond its first
 * {@code credits} confirms a message.
 */
final class Requests {
    private final int mostUnconfirmed;
    private final int firstConsumer;
    private final int[] first;
    private final int[] waiting;
    private int oldest;
    private int size;
    private int unconfirmed;

    Requests(ProducerConsumerTask task) {
        mostUnconfirmed = task.maxInFlight() > 0 ? task.maxInFlight() : Integer.MAX_VALUE;
        firstConsumer = task.consumerRank(0);
        first = new int[task.consumers()];
        waiting = new int[Math.multiplyExact(task.credits(), task.consumers())];
    }

    /** Whether there is one that may be answered now. */
    boolean mayAnswer() {
        return size > 0 && unconfirmed < mostUnconfirmed;
    }

    /** Takes a request in. */
    void add(int consumerRank) {
        int consumer = consumerRank - firstConsumer;
        if (first[consumer] < waiting.length / first.length) {
            first[consumer]++;
        } else {
            unconfirmed--;
        }
        waiting[(oldest + size) % waiting.length] = consumerRank;
        size++;
    }

    /** The rank to be answered now. */
    int answer() {
        int consumerRank = waiting[oldest];
        oldest = (oldest + 1) % waiting.length;
        size--;
        unconfirmed++;
        return consumerRank;
    }

    /** Requests that consumers have made and that were not taken in. */
    int notTakenIn() {
        return waiting.length - size;
    }
}
