package workbench.mpi;

import workbench.workload.ProducerConsumerTask;

/**
 * What consumers have asked a producer for. A request asks for several messages, half of the credits at once, as the consumers of a broker do
 * as well; so the next half is under way meanwhile. Consumers that have room take turns. Where {@code maxInFlight} is set, a request is for
 * one message, and is only answered while fewer messages than that are unconfirmed: a consumer's requests beyond its first ones confirm.
 */
final class Requests {
    private final int mostUnconfirmed;
    private final int messagesEach;
    private final int firstConsumer;
    private final int room;
    private final long[] asked;
    private final long[] sent;
    private long open;
    private long unconfirmed;
    private int latest;

    Requests(ProducerConsumerTask task) {
        mostUnconfirmed = task.maxInFlight() > 0 ? task.maxInFlight() : Integer.MAX_VALUE;
        messagesEach = messagesEach(task);
        firstConsumer = task.consumerRank(0);
        room = ProducerConsumerKernel.ON_DEMAND.underWay(task.credits(), task.maxInFlight(), task.consumers());
        asked = new long[task.consumers()];
        sent = new long[task.consumers()];
        latest = task.consumers() - 1;
    }

    /** How many messages a request asks for. */
    static int messagesEach(ProducerConsumerTask task) {
        return ProducerConsumerKernel.ON_DEMAND.perGrant(task.credits(), task.maxInFlight(), task.consumers());
    }

    /** Takes a request in. */
    void add(int consumerRank) {
        int consumer = consumerRank - firstConsumer;
        asked[consumer] += messagesEach;
        open += messagesEach;
        if (asked[consumer] > room) {
            unconfirmed -= messagesEach;
        }
    }

    /** Whether there is one that may be answered now. */
    boolean mayAnswer() {
        return open > 0 && unconfirmed < mostUnconfirmed;
    }

    /** The rank to be answered now, with one message. */
    int answer() {
        do {
            latest = (latest + 1) % sent.length;
        } while (sent[latest] == asked[latest]);
        sent[latest]++;
        open--;
        unconfirmed++;
        return firstConsumer + latest;
    }

    /** Requests that consumers have made, having received all that was sent, and that were not taken in. */
    long notTakenIn() {
        long messages = 0;
        for (int consumer = 0; consumer < sent.length; consumer++) {
            messages += room + sent[consumer] / messagesEach * messagesEach - asked[consumer];
        }
        return messages / messagesEach;
    }
}
