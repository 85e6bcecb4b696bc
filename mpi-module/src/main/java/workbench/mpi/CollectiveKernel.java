package workbench.mpi;

import mpi.Datatype;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.CollectiveBuffer;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveTask;

/**
 * A collective operation with MPI, again and again: the call of that name.
 *
 * <pre>
 *   rank 0   Barrier  Bcast(root 0)   Barrier  Bcast(root 0) …
 *   rank 1   Barrier  Bcast(root 0)   Barrier  Bcast(root 0) …
 * </pre>
 *
 * <p><b>Idiom.</b> All ranks make the same call, and the library chooses how the data travel; the root is an argument. This is {@code osu_bcast} and its
 * like. MPJ Express works in both buffers at all ranks, where MPI looks at one of them at the root only, so all ranks have both. Rejected: sends and
 * receives in a loop, which say how instead of what; MPI_Reduce_scatter, which MPJ Express 0.44 does wrong with more than two ranks: MPI_Reduce and
 * MPI_Scatterv do what it should.
 */
final class CollectiveKernel implements Kernel {
    private static final int ROOT = CollectiveTask.ROOT;

    private final CollectiveTask task;
    private final Intracomm world;
    private final Datatype type;
    private final int count;
    private final Object sent;
    private final Object received;
    private final Object sums;
    private final int[] shares;
    private final int[] offsets;

    CollectiveKernel(CollectiveTask task, Intracomm world) {
        this.task = task;
        this.world = world;
        count = task.count();
        type = switch (task.sent()) {
            case CollectiveBuffer.OfBytes b -> MPI.BYTE;
            case CollectiveBuffer.OfLongs b -> MPI.LONG;
            case CollectiveBuffer.OfDoubles b -> MPI.DOUBLE;
        };
        int whole = task.size() * count;
        sent = orOther(task.sent(), task.kind() == CollectiveKind.SCATTER ? whole : 0);
        received = orOther(task.received(), task.kind() == CollectiveKind.GATHER ? whole : count);
        sums = other(task.sent(), task.kind() == CollectiveKind.REDUCE_SCATTER ? count : 0);
        shares = task.shares();
        offsets = task.shareOffsets();
    }

    /** What the task has for this rank, or what the library works in nevertheless. */
    private static Object orOther(CollectiveBuffer given, int count) {
        return given.count() > 0 ? given.array() : other(given, count);
    }

    private static Object other(CollectiveBuffer like, int count) {
        return switch (like) {
            case CollectiveBuffer.OfBytes b -> new byte[count];
            case CollectiveBuffer.OfLongs b -> new long[count];
            case CollectiveBuffer.OfDoubles b -> new double[count];
        };
    }

    @Override
    public void iterate() throws MPIException {
        while (task.operations().next()) {
            if (task.kind() != CollectiveKind.BARRIER) {
                world.Barrier();
            }
            task.operations().begin();
            operate();
            task.operations().end();
        }
    }

    private void operate() throws MPIException {
        switch (task.kind()) {
            case BARRIER -> world.Barrier();
            case BROADCAST -> world.Bcast(received, 0, count, type, ROOT);
            case SCATTER -> world.Scatter(sent, 0, count, type, received, 0, count, type, ROOT);
            case GATHER -> world.Gather(sent, 0, count, type, received, 0, count, type, ROOT);
            case ALLGATHER -> world.Allgather(sent, 0, count, type, received, 0, count, type);
            case REDUCE -> world.Reduce(sent, 0, received, 0, count, type, MPI.SUM, ROOT);
            case ALLREDUCE -> world.Allreduce(sent, 0, received, 0, count, type, MPI.SUM);
            case ALL_TO_ALL -> world.Alltoall(sent, 0, count, type, received, 0, count, type);
            case REDUCE_SCATTER -> {
                world.Reduce(sent, 0, sums, 0, count, type, MPI.SUM, ROOT);
                world.Scatterv(sums, 0, shares, offsets, type, received, 0, shares[task.rank()], type, ROOT);
            }
        }
    }
}
