package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.CollectiveBuffer;
import workbench.workload.NasCgTask;

/**
 * NPB's CG with JMS: before each product with the matrix rank 0 puts the vector together of what the ranks send it, and publishes it; sums likewise.
 *
 * <pre>
 *   direction, sums     each ──▶ [ parts ] ──▶ rank 0 ──▶ ( wholes ) ──▶ all        25 times for each system
 * </pre>
 *
 * <p><b>Idiom.</b> Ranks that step together take a queue to one of them and a topic from there: two messages one after the other for each operation, whatever the number of
 * ranks. Rejected: a topic for each rank, to which all others subscribe, for each rank would receive from all others; recursive doubling over queues, for all go by the one
 * broker anyway.
 */
@ShownWith({Settings.class, ReducingTopic.class, MessageElements.class})
final class NasCgKernel implements Kernel {
    private final NasCgTask.Solving solving;
    private final int size;
    private final ReducingTopic ranks;
    private final CollectiveBuffer direction;
    private final CollectiveBuffer solution;
    private final CollectiveBuffer whole;
    private final CollectiveBuffer partial;
    private final CollectiveBuffer total;

    NasCgKernel(NasCgTask task, Connection connection, Settings settings) throws JMSException {
        solving = task.solving();
        size = task.size();
        Session receiving = settings.openReceivingSession(connection);
        Session sending = settings.sendingSession(connection, receiving);
        direction = new CollectiveBuffer.OfDoubles(solving.direction());
        solution = new CollectiveBuffer.OfDoubles(solving.solution());
        whole = new CollectiveBuffer.OfDoubles(solving.whole());
        partial = new CollectiveBuffer.OfDoubles(solving.partial());
        total = new CollectiveBuffer.OfDoubles(solving.total());
        ranks = new ReducingTopic(
                task.rank(),
                size,
                sending,
                receiving,
                settings,
                settings.batch(receiving),
                new MessageElements(Double.BYTES * Math.max(whole.count(), NasCgTask.SUMS)));
    }

    @Override
    public void iterate() throws JMSException {
        solving.begin();
        for (int system = 0; system < solving.systems(); system++) {
            solve();
            gather(solution);
            solving.compare();
            sum(NasCgTask.SUMS);
            solving.improve();
        }
        solving.done();
    }

    private void solve() throws JMSException {
        solving.start();
        sum(1);
        solving.started();
        for (int step = 0; step < NasCgTask.STEPS; step++) {
            gather(direction);
            solving.multiply();
            sum(1);
            solving.advance();
            sum(1);
            solving.turn();
        }
    }

    private void gather(CollectiveBuffer part) throws JMSException {
        if (size > 1) {
            ranks.gather(part, whole);
        }
    }

    private void sum(int count) throws JMSException {
        if (size > 1) {
            ranks.add(partial, total, count);
        }
    }

    @Override
    public void close() throws JMSException {
        ranks.close();
    }
}
