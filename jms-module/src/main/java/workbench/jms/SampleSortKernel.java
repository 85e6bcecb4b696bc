package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.CollectiveBuffer;
import workbench.workload.SampleSortTask;

/**
 * Sample sort with JMS: each rank has a queue for samples and for keys, and all but rank 0 subscribe to the pivots.
 *
 * <pre>
 *   samples     each ──▶ [ rank 0 ] ──▶ rank 0
 *   pivots      rank 0 ──▶ ( pivots ) ──▶ all
 *   keys        each ──▶ [ rank 0 ], [ rank 1 ] … ──▶ each its part
 * </pre>
 *
 * <p><b>Idiom.</b> What is for all goes to a topic, once; what is for one goes to a queue. A message says how long it is, so nobody need know beforehand how many
 * keys come: they are laid one behind the other as they come. Rejected: messages that tell the counts, as MPI needs them; a queue for each pair of ranks, for the
 * receiver would have to wait for them one by one.
 */
@ShownWith({Settings.class, MessageElements.class})
final class SampleSortKernel implements Kernel {
    private static final String RANK = "rank";
    private static final int ROOT = SampleSortTask.ROOT;

    private final SampleSortTask task;
    private final SampleSortTask.Sorting sorting;
    private final Settings settings;
    private final Session sending;
    private final Session receiving;
    private final MessageProducer[] queues;
    private final MessageConsumer own;
    private final MessageProducer publisher;
    private final MessageConsumer subscriber;
    private final MessageElements elements;
    private final CollectiveBuffer samples;
    private final CollectiveBuffer gathered;
    private final CollectiveBuffer pivots;
    private final CollectiveBuffer keys;
    private final CollectiveBuffer received;

    SampleSortKernel(SampleSortTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        this.settings = settings;
        sorting = task.sorting();
        receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        queues = new MessageProducer[task.size()];
        for (int rank = 0; rank < task.size(); rank++) {
            queues[rank] = settings.producer(sending, sending.createQueue("rank." + rank));
        }
        own = settings.consumer(receiving, receiving.createQueue("rank." + task.rank()), batch);
        publisher = task.isRoot() ? settings.producer(sending, sending.createTopic("pivots")) : null;
        subscriber =
                task.isRoot() ? null : settings.subscriber(receiving, receiving.createTopic("pivots"), "pivots", batch);
        elements = new MessageElements(Math.max(sorting.mostKeys(), task.size()) * Long.BYTES);
        samples = new CollectiveBuffer.OfLongs(sorting.samples());
        gathered = new CollectiveBuffer.OfLongs(sorting.gathered());
        pivots = new CollectiveBuffer.OfLongs(sorting.pivots());
        keys = new CollectiveBuffer.OfLongs(sorting.keys());
        received = new CollectiveBuffer.OfLongs(sorting.received());
    }

    @Override
    public void iterate() throws JMSException {
        sorting.sortOwn();
        if (task.size() > 1) {
            agreeOnPivots();
            sorting.divide();
            exchange();
        }
        sorting.merge();
    }

    private void agreeOnPivots() throws JMSException {
        if (!task.isRoot()) {
            queues[ROOT].send(message(samples, 0, samples.count()));
            BytesMessage message = (BytesMessage) Settings.received(subscriber.receive());
            elements.read(message, pivots, 0, pivots.count());
            return;
        }
        MessageElements.copy(samples, 0, gathered, 0, samples.count());
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(own.receive());
            elements.read(message, gathered, message.getIntProperty(RANK) * samples.count(), samples.count());
        }
        sorting.choosePivots();
        publisher.send(message(pivots, 0, pivots.count()));
    }

    private void exchange() throws JMSException {
        for (int other = 1; other < task.size(); other++) {
            int to = (task.rank() + other) % task.size();
            queues[to].send(message(keys, sorting.sentOffsets()[to], sorting.sentCounts()[to]));
        }
        int end = sorting.sentCounts()[task.rank()];
        MessageElements.copy(keys, sorting.sentOffsets()[task.rank()], received, 0, end);
        sorting.receivedCounts()[0] = end;
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(own.receive());
            int count = (int) (message.getBodyLength() / Long.BYTES);
            elements.read(message, received, end, count);
            sorting.receivedCounts()[come] = count;
            end += count;
        }
        sorting.lineUp();
    }

    private BytesMessage message(CollectiveBuffer from, int first, int count) throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.setIntProperty(RANK, task.rank());
        elements.write(message, from, first, count);
        return message;
    }

    @Override
    public void close() throws JMSException {
        for (MessageProducer queue : queues) {
            queue.close();
        }
        if (task.isRoot()) {
            publisher.close();
        } else {
            subscriber.close();
            settings.unsubscribe(receiving, "pivots");
        }
    }
}
