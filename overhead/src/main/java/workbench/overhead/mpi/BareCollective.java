package workbench.overhead.mpi;

import java.lang.reflect.Array;
import mpi.Datatype;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.overhead.bare.BareTimes;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.CollectiveBuffer;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveOperation;
import workbench.workload.CollectiveTask;

/**
 * What somebody would write who only wants to know how long a collective operation takes, as the OSU benchmarks do: a barrier, the clock, the call, the
 * clock. The kernel is measured against it. Control sees the last one, which is done once more when the time has been taken.
 */
final class BareCollective implements Kernel {
    private static final int ROOT = CollectiveTask.ROOT;

    private final CollectiveTask task;
    private final BareTimes timing;
    private final Intracomm world;
    private final Call call;
    /** Begin and end of each operation. */
    private final long[] stamps;

    private interface Call {
        void make() throws MPIException;
    }

    BareCollective(CollectiveTask task, LoopContext context, Intracomm world) {
        this.task = task;
        this.timing = context.timing();
        this.world = world;
        call = call(task, world);
        stamps = new long[2 * context.parameters().count(CollectiveOperation.OPERATIONS)];
    }

    private static Call call(CollectiveTask task, Intracomm world) {
        Datatype type = type(task.sent());
        int count = task.count();
        int whole = task.size() * count;
        // The library works in both buffers at all ranks.
        Object sent = atLeast(task.sent(), task.kind() == CollectiveKind.SCATTER ? whole : 0);
        Object received = atLeast(task.received(), task.kind() == CollectiveKind.GATHER ? whole : count);
        return switch (task.kind()) {
            case BARRIER -> world::Barrier;
            case BROADCAST -> () -> world.Bcast(received, 0, count, type, ROOT);
            case SCATTER -> () -> world.Scatter(sent, 0, count, type, received, 0, count, type, ROOT);
            case GATHER -> () -> world.Gather(sent, 0, count, type, received, 0, count, type, ROOT);
            case ALLGATHER -> () -> world.Allgather(sent, 0, count, type, received, 0, count, type);
            case REDUCE -> () -> world.Reduce(sent, 0, received, 0, count, type, MPI.SUM, ROOT);
            case ALLREDUCE -> () -> world.Allreduce(sent, 0, received, 0, count, type, MPI.SUM);
            case ALL_TO_ALL -> () -> world.Alltoall(sent, 0, count, type, received, 0, count, type);
            case REDUCE_SCATTER -> reduceAndScatter(task, world, type);
        };
    }

    /** As the kernel does, since MPI_Reduce_scatter is wrong in this library. */
    private static Call reduceAndScatter(CollectiveTask task, Intracomm world, Datatype type) {
        Object sent = task.sent().array();
        Object sums = array(task.sent(), task.count());
        Object received = atLeast(task.received(), task.count());
        int[] shares = task.shares();
        int[] offsets = task.shareOffsets();
        int own = shares[task.rank()];
        return () -> {
            world.Reduce(sent, 0, sums, 0, task.count(), type, MPI.SUM, ROOT);
            world.Scatterv(sums, 0, shares, offsets, type, received, 0, own, type, ROOT);
        };
    }

    private static Datatype type(CollectiveBuffer buffer) {
        return switch (buffer) {
            case CollectiveBuffer.OfBytes b -> MPI.BYTE;
            case CollectiveBuffer.OfLongs b -> MPI.LONG;
            case CollectiveBuffer.OfDoubles b -> MPI.DOUBLE;
        };
    }

    private static Object atLeast(CollectiveBuffer given, int count) {
        return given.count() > 0 ? given.array() : array(given, count);
    }

    private static Object array(CollectiveBuffer like, int count) {
        return Array.newInstance(like.array().getClass().getComponentType(), count);
    }

    @Override
    public void iterate() throws MPIException {
        boolean waits = task.kind() != CollectiveKind.BARRIER;
        for (int at = 0; at < stamps.length; at += 2) {
            if (waits) {
                world.Barrier();
            }
            stamps[at] = System.nanoTime();
            call.make();
            stamps[at + 1] = System.nanoTime();
        }
        timing.takeOperations(stamps);
        showLast();
    }

    private void showLast() throws MPIException {
        int left = stamps.length / 2;
        while (task.operations().next()) {
            left--;
            task.operations().begin();
            if (left == 0) {
                world.Barrier();
                call.make();
            }
            task.operations().end();
        }
    }
}
