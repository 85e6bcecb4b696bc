package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.NasIsTask;

/**
 * NPB's IS: the sizes of buckets are added up, then each rank sends each the keys of its buckets, once all know how many.
 *
 * <pre>
 *   allreduce      alltoall        alltoallv
 *   buckets (+)    counts ◀──▶     keys ◀──▶       ten times
 * </pre>
 */
final class PortableNasIs implements Kernel {
    private final Communicator communicator;
    private final NasIsTask.Ranking ranking;
    private final int size;
    private final Data.OfLongs counts;
    private final Data.OfLongs totals;
    private final Data.OfInts sentCounts;
    private final Data.OfInts receivedCounts;
    private final Data.OfInts keys;
    private final Data.OfInts received;

    PortableNasIs(Communicator communicator, NasIsTask task) {
        this.communicator = communicator;
        ranking = task.ranking();
        size = task.size();
        counts = new Data.OfLongs(ranking.counts());
        totals = new Data.OfLongs(ranking.totals());
        sentCounts = new Data.OfInts(ranking.sentCounts());
        receivedCounts = new Data.OfInts(ranking.receivedCounts());
        keys = new Data.OfInts(ranking.keys());
        received = new Data.OfInts(ranking.received());
    }

    @Override
    public void iterate() throws Exception {
        for (int number = 1; number <= ranking.rankings(); number++) {
            ranking.count(number);
            if (size > 1) {
                communicator.allreduce(Reduction.SUM, counts, totals);
            }
            ranking.divide();
            if (size > 1) {
                exchange();
            }
            ranking.rank(number);
        }
        ranking.done();
    }

    private void exchange() throws Exception {
        communicator.alltoall(sentCounts, receivedCounts);
        ranking.lineUp();
        communicator.alltoallv(
                keys,
                ranking.sentCounts(),
                ranking.sentOffsets(),
                received,
                ranking.receivedCounts(),
                ranking.receivedOffsets());
    }

    @Override
    public String algorithms() {
        return described(Collective.ALLREDUCE, counts.bytes()) + ", " + described(Collective.ALLTOALL, Integer.BYTES)
                + ", " + described(Collective.ALLTOALLV, (long) Integer.BYTES * ranking.mostKeys());
    }

    private String described(Collective collective, long bytes) {
        return collective.label() + ": " + communicator.algorithm(collective, bytes);
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
