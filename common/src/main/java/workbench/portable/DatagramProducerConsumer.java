package workbench.portable;

import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;

/**
 * Producer/consumer in turn over datagrams: each producer sends to the consumers one after the other, at full speed, and these take what comes
 * from whomever. No message says that there is no more, since it could be lost: control does.
 */
@ShownWith(DatagramReceiver.class)
final class DatagramProducerConsumer implements Kernel {
    private final Datagrams datagrams;
    private final ProducerConsumerTask task;
    private final byte[] message;

    DatagramProducerConsumer(Datagrams datagrams, ProducerConsumerTask task) {
        this.datagrams = datagrams;
        this.task = task;
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
            int length = source.next(message);
            datagrams.send(task.consumerRank(consumer), message, length);
            consumer = (consumer + 1) % task.consumers();
        }
    }

    private void consume(Sink sink) throws Exception {
        DatagramReceiver.takeAll(datagrams, sink::open, message, length -> sink.accept(message, length));
    }

    @Override
    public void close() throws Exception {
        datagrams.close();
    }
}
