package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.CollectiveBuffer;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveTask;

/** A collective operation again and again, as a communicator does it. Each waits for the others before the next one, as OSU's benchmarks do. */
final class PortableCollective implements Kernel {
    private static final int ROOT = CollectiveTask.ROOT;

    private final Communicator communicator;
    private final CollectiveTask task;
    private final Data sent;
    private final Data received;

    PortableCollective(Communicator communicator, CollectiveTask task) {
        this.communicator = communicator;
        this.task = task;
        this.sent = data(task.sent());
        this.received = data(task.received());
    }

    private static Data data(CollectiveBuffer buffer) {
        return switch (buffer) {
            case CollectiveBuffer.OfBytes b -> new Data.OfBytes(b.array());
            case CollectiveBuffer.OfLongs b -> new Data.OfLongs(b.array());
            case CollectiveBuffer.OfDoubles b -> new Data.OfDoubles(b.array());
        };
    }

    @Override
    public void iterate() throws Exception {
        while (task.operations().next()) {
            if (task.kind() != CollectiveKind.BARRIER) {
                communicator.barrier();
            }
            task.operations().begin();
            operate();
            task.operations().end();
        }
    }

    private void operate() throws Exception {
        switch (task.kind()) {
            case BARRIER -> communicator.barrier();
            case BROADCAST -> communicator.broadcast(ROOT, received);
            case SCATTER -> communicator.scatter(ROOT, sent, received);
            case GATHER -> communicator.gather(ROOT, sent, received);
            case ALLGATHER -> communicator.allgather(sent, received);
            case REDUCE -> communicator.reduce(ROOT, Reduction.SUM, (Data.Numbers) sent, (Data.Numbers) received);
            case ALLREDUCE -> communicator.allreduce(Reduction.SUM, (Data.Numbers) sent, (Data.Numbers) received);
            case ALL_TO_ALL -> communicator.alltoall(sent, received);
            case REDUCE_SCATTER ->
                communicator.reduceScatter(Reduction.SUM, (Data.Numbers) sent, task.shares(), (Data.Numbers) received);
        }
    }

    @Override
    public String algorithms() {
        Collective collective = collective();
        return collective.label() + ": " + communicator.algorithm(collective, (long) task.count() * sent.width());
    }

    private Collective collective() {
        return switch (task.kind()) {
            case BARRIER -> Collective.BARRIER;
            case BROADCAST -> Collective.BROADCAST;
            case SCATTER -> Collective.SCATTER;
            case GATHER -> Collective.GATHER;
            case ALLGATHER -> Collective.ALLGATHER;
            case REDUCE -> Collective.REDUCE;
            case ALLREDUCE -> Collective.ALLREDUCE;
            case ALL_TO_ALL -> Collective.ALLTOALL;
            case REDUCE_SCATTER -> Collective.REDUCE_SCATTER;
        };
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
