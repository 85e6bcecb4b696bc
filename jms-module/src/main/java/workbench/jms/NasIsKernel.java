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
import workbench.workload.NasIsTask;

/**
 * NPB's IS with JMS: rank 0 adds up the sizes of buckets and publishes them, then each rank sends each the keys of its buckets.
 *
 * <pre>
 *   sizes     each ──▶ [ sizes ] ──▶ rank 0 ──▶ ( totals ) ──▶ all
 *   keys      each ──▶ [ rank 0 ], [ rank 1 ] … ──▶ each its part                ten times
 * </pre>
 *
 * <p><b>Idiom.</b> What is for all goes to a topic, once; what is for one goes to a queue. A message says how long it is, so nobody need know beforehand how many keys come: they
 * are laid one behind the other as they come. Sizes and keys have queues of their own, for a rank may be done with its ranking while another still sends keys.
 * Rejected: messages that tell the counts, as MPI needs them; a queue for each pair of ranks, for the receiver would have to wait for them one by one.
 */
@ShownWith({Settings.class, ReducingTopic.class, MessageElements.class})
final class NasIsKernel implements Kernel {
    private final NasIsTask task;
    private final NasIsTask.Ranking ranking;
    private final Session sending;
    private final MessageProducer[] queues;
    private final MessageConsumer own;
    private final ReducingTopic sums;
    private final CollectiveBuffer.OfLongs counts;
    private final CollectiveBuffer.OfLongs totals;
    private final MessageElements elements;

    NasIsKernel(NasIsTask task, Connection connection, Settings settings) throws JMSException {
        this.task = task;
        ranking = task.ranking();
        Session receiving = settings.openReceivingSession(connection);
        sending = settings.sendingSession(connection, receiving);
        Batch batch = settings.batch(receiving);
        queues = new MessageProducer[task.size()];
        for (int rank = 0; rank < task.size(); rank++) {
            queues[rank] = settings.producer(sending, sending.createQueue("rank." + rank));
        }
        own = settings.consumer(receiving, receiving.createQueue("rank." + task.rank()), batch);
        counts = new CollectiveBuffer.OfLongs(ranking.counts());
        totals = new CollectiveBuffer.OfLongs(ranking.totals());
        elements =
                new MessageElements(Math.max(Integer.BYTES * ranking.mostKeys(), Long.BYTES * ranking.counts().length));
        sums = new ReducingTopic(task.rank(), task.size(), sending, receiving, settings, batch, elements);
    }

    @Override
    public void iterate() throws JMSException {
        for (int number = 1; number <= ranking.rankings(); number++) {
            ranking.count(number);
            if (task.size() > 1) {
                sums.add(counts, totals, counts.count());
            }
            ranking.divide();
            if (task.size() > 1) {
                exchange();
            }
            ranking.rank(number);
        }
        ranking.done();
    }

    private void exchange() throws JMSException {
        int[] counts = ranking.sentCounts();
        int[] offsets = ranking.sentOffsets();
        for (int other = 1; other < task.size(); other++) {
            int to = (task.rank() + other) % task.size();
            BytesMessage message = sending.createBytesMessage();
            elements.write(message, ranking.keys(), offsets[to], counts[to]);
            queues[to].send(message);
        }
        int end = counts[task.rank()];
        System.arraycopy(ranking.keys(), offsets[task.rank()], ranking.received(), 0, end);
        ranking.receivedCounts()[0] = end;
        for (int come = 1; come < task.size(); come++) {
            BytesMessage message = (BytesMessage) Settings.received(own.receive());
            int count = (int) (message.getBodyLength() / Integer.BYTES);
            elements.read(message, ranking.received(), end, count);
            ranking.receivedCounts()[come] = count;
            end += count;
        }
        ranking.lineUp();
    }

    @Override
    public void close() throws JMSException {
        for (MessageProducer queue : queues) {
            queue.close();
        }
        own.close();
        sums.close();
    }
}
