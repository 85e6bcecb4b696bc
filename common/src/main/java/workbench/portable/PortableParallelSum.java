package workbench.portable;

import java.util.List;
import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/**
 * Parallel sum: scatter the elements, if they are to be transferred, and reduce the partial sums. The coordinator has no share and adds nothing of its
 * own.
 *
 * <pre>
 *                 scatterv                 reduce
 *                 ┌──▶ worker 1 ──┐
 *   coordinator ──┤               ├──(+)──▶ coordinator
 *                 └──▶ worker 2 ──┘
 * </pre>
 */
final class PortableParallelSum implements Kernel {
    private static final int COORDINATOR = 0;

    private final Communicator communicator;
    private final ParallelSumTask task;
    private final int[] counts;
    private final int[] offsets;
    private final Block share;
    private final Data elements;
    private final Data.OfLongs received;
    private final Data.OfLongs partial = new Data.OfLongs(new long[1]);
    private final Data.OfLongs total = new Data.OfLongs(new long[1]);

    PortableParallelSum(Communicator communicator, ParallelSumTask task) {
        this.communicator = communicator;
        this.task = task;
        List<Block> shares = task.sum().shares();
        counts = new int[task.size()];
        offsets = new int[task.size()];
        for (int worker = 1; worker < task.size(); worker++) {
            counts[worker] = task.transferred() ? shares.get(worker - 1).count() : 0;
            offsets[worker] = task.transferred() ? (int) shares.get(worker - 1).first() : 0;
        }
        share = task.role() == Role.WORKER ? shares.get(task.rank() - 1) : new Block(0, 0);
        elements = new Data.OfLongs(task.sum().elements());
        received = new Data.OfLongs(new long[counts[task.rank()]]);
    }

    @Override
    public void iterate() throws Exception {
        if (task.transferred()) {
            communicator.scatterv(COORDINATOR, elements, counts, offsets, received);
        }
        partial.array()[0] = task.role() == Role.WORKER ? work() : 0;
        communicator.reduce(COORDINATOR, Reduction.SUM, partial, total);
        if (task.role() == Role.COORDINATOR) {
            task.sum().answer(total.array()[0]);
        }
    }

    private long work() {
        return task.transferred()
                ? task.sum().add(received.array(), 0, share)
                : task.sum().generate(share);
    }

    @Override
    public String algorithms() {
        String reduce = described(Collective.REDUCE, partial.bytes());
        return task.transferred() ? described(Collective.SCATTERV, received.bytes()) + ", " + reduce : reduce;
    }

    private String described(Collective collective, long bytes) {
        return collective.label() + ": " + communicator.algorithm(collective, bytes);
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
