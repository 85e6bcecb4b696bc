package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.workload.SampleSortTask;

/**
 * Sample sort: samples are gathered, pivots broadcast, and each rank sends each its keys between two pivots, once all know how many.
 *
 * <pre>
 *   gather       broadcast       alltoall        alltoallv
 *   samples ──▶ 0 ──▶ pivots     counts ◀──▶     keys ◀──▶
 * </pre>
 */
final class PortableSampleSort implements Kernel {
    private static final int ROOT = SampleSortTask.ROOT;

    private final Communicator communicator;
    private final SampleSortTask.Sorting sorting;
    private final SampleSortTask task;
    private final Data samples;
    private final Data gathered;
    private final Data pivots;
    private final Data.OfLongs sentCounts;
    private final Data.OfLongs receivedCounts;
    private final Data keys;
    private final Data received;

    PortableSampleSort(Communicator communicator, SampleSortTask task) {
        this.communicator = communicator;
        this.task = task;
        sorting = task.sorting();
        samples = new Data.OfLongs(sorting.samples());
        gathered = new Data.OfLongs(sorting.gathered());
        pivots = new Data.OfLongs(sorting.pivots());
        sentCounts = new Data.OfLongs(new long[task.size()]);
        receivedCounts = new Data.OfLongs(new long[task.size()]);
        keys = new Data.OfLongs(sorting.keys());
        received = new Data.OfLongs(sorting.received());
    }

    @Override
    public void iterate() throws Exception {
        sorting.sortOwn();
        if (task.size() > 1) {
            agreeOnPivots();
            sorting.divide();
            exchange();
        }
        sorting.merge();
    }

    private void agreeOnPivots() throws Exception {
        communicator.gather(ROOT, samples, gathered);
        if (task.isRoot()) {
            sorting.choosePivots();
        }
        communicator.broadcast(ROOT, pivots);
    }

    private void exchange() throws Exception {
        for (int rank = 0; rank < task.size(); rank++) {
            sentCounts.array()[rank] = sorting.sentCounts()[rank];
        }
        communicator.alltoall(sentCounts, receivedCounts);
        for (int rank = 0; rank < task.size(); rank++) {
            sorting.receivedCounts()[rank] = (int) receivedCounts.array()[rank];
        }
        sorting.lineUp();
        communicator.alltoallv(
                keys,
                sorting.sentCounts(),
                sorting.sentOffsets(),
                received,
                sorting.receivedCounts(),
                sorting.receivedOffsets());
    }

    @Override
    public String algorithms() {
        return described(Collective.GATHER, samples.bytes()) + ", " + described(Collective.BROADCAST, pivots.bytes())
                + ", " + described(Collective.ALLTOALL, Long.BYTES) + ", "
                + described(Collective.ALLTOALLV, keys.bytes() / task.size());
    }

    private String described(Collective collective, long bytes) {
        return collective.label() + ": " + communicator.algorithm(collective, bytes);
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
