package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Producer/consumer in turn: each producer sends to the consumers one after the other, and these receive from the producers one after the
 * other. An empty message says that a producer has no more.
 *
 * <pre>
 *   producer 0 ──▶ consumer 0, consumer 1, consumer 0, …
 *   producer 1 ──▶ consumer 0, consumer 1, consumer 0, …
 * </pre>
 */
final class PortableProducerConsumer implements Kernel {
    private final Channel channel;
    private final ProducerConsumerTask task;
    private final Answers answers;
    private final byte[] message;

    PortableProducerConsumer(Channel channel, ProducerConsumerTask task) {
        this.channel = channel;
        this.task = task;
        this.answers = Answers.of(task, channel);
        this.message = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            produce(task.source());
        } else {
            consume(task.sink());
        }
    }

    private void produce(Source source) throws Exception {
        int consumer = 0;
        while (source.hasNext()) {
            answers.beforeSend(consumer);
            source.next(message);
            channel.send(task.consumerRank(consumer), message, message.length);
            consumer = next(consumer, task.consumers());
        }
        // To the end in turn as well, so that all keep to one order.
        for (int told = 0; told < task.consumers(); told++) {
            if (consumer == 0) {
                answers.drain();
            }
            channel.send(task.consumerRank(consumer), message, 0);
            consumer = next(consumer, task.consumers());
        }
    }

    private void consume(Sink sink) throws Exception {
        boolean[] ended = new boolean[task.producers()];
        int sending = task.producers();
        for (int producer = 0; sending > 0; producer = next(producer, task.producers())) {
            if (!ended[producer]) {
                int length = channel.receive(producer, message);
                if (length == 0) {
                    ended[producer] = true;
                    sending--;
                } else {
                    sink.accept(message, length);
                    answers.afterReceive(producer);
                }
            }
        }
    }

    /** Whose turn is next. Not by a remainder: a division would be felt where a message takes a tenth of a microsecond. */
    private static int next(int turn, int of) {
        return turn + 1 == of ? 0 : turn + 1;
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
