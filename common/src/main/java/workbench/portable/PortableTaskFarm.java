package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.workload.Role;
import workbench.workload.TaskFarmTask;

/**
 * Task farm in which each worker knows its share: it computes it, and the results are gathered.
 *
 * <pre>
 *   worker 1 ──┐ gatherv
 *              ├──▶ coordinator
 *   worker 2 ──┘
 * </pre>
 */
final class PortableTaskFarm implements Kernel {
    private static final int COORDINATOR = 0;

    private final Communicator communicator;
    private final TaskFarmTask task;
    private final int[] counts;
    private final int[] offsets;
    private final byte[] result;
    private final Data sent;
    private final byte[] results;
    private final Data received;

    PortableTaskFarm(Communicator communicator, TaskFarmTask task) {
        this.communicator = communicator;
        this.task = task;
        counts = new int[task.size()];
        offsets = new int[task.size()];
        for (int worker = 1; worker <= task.workers(); worker++) {
            counts[worker] = task.farm().resultBytes(task.share(worker));
            offsets[worker] = offsets[worker - 1] + counts[worker - 1];
        }
        boolean coordinates = task.role() == Role.COORDINATOR;
        result = new byte[counts[task.rank()]];
        sent = new Data.OfBytes(result);
        results = new byte[coordinates ? offsets[task.workers()] + counts[task.workers()] : 0];
        received = new Data.OfBytes(results);
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.WORKER) {
            task.farm().compute(task.share(task.rank()), result);
        }
        communicator.gatherv(COORDINATOR, sent, received, counts, offsets);
        if (task.role() == Role.COORDINATOR) {
            task.farm().accept(results, 0, results.length);
            task.farm().complete();
        }
    }

    @Override
    public String algorithms() {
        return Collective.GATHERV.label() + ": " + communicator.algorithm(Collective.GATHERV, task.mostBytes());
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
