package workbench.overhead.mpi;

import java.util.Arrays;
import java.util.List;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.Arithmetic;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/** What somebody would write who only wants the sum and to know how long it took: scatter, add, reduce. The kernel is measured against it. */
final class BareScatter implements Kernel {
    private final ParallelSumTask task;
    private final Arithmetic arithmetic;
    private final Intracomm world;
    private final long[] elements;
    private final long[] received;
    private final int[] counts;
    private final int[] offsets;
    private final long[] partial = new long[1];
    private final long[] total = new long[1];

    BareScatter(ParallelSumTask task, LoopContext context, Intracomm world) {
        this.task = task;
        this.arithmetic = Arithmetic.of(context.parameters());
        this.world = (Intracomm) world.clone();
        List<Block> shares = task.sum().shares();
        counts = new int[shares.size() + 1];
        offsets = new int[shares.size() + 1];
        for (int worker = 1; worker <= shares.size(); worker++) {
            counts[worker] = shares.get(worker - 1).count();
            offsets[worker] = (int) shares.get(worker - 1).first();
        }
        boolean coordinates = task.role() == Role.COORDINATOR;
        elements = coordinates ? new long[Arrays.stream(counts).sum()] : null;
        received = new long[counts[task.rank()]];
        if (coordinates) {
            Arrays.setAll(elements, arithmetic::element);
        }
    }

    @Override
    public void iterate() throws MPIException {
        int count = received.length;
        world.Scatterv(elements, 0, counts, offsets, MPI.LONG, received, 0, count, MPI.LONG, 0);
        partial[0] = arithmetic.sum(received, 0, count);
        world.Reduce(partial, 0, total, 0, 1, MPI.LONG, MPI.SUM, 0);
        if (task.role() == Role.COORDINATOR) {
            task.sum().answer(total[0]);
        }
    }
}
