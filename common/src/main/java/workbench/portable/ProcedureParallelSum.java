package workbench.portable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.transport.Procedures;
import workbench.transport.ShownWith;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/**
 * Parallel sum: the coordinator calls all workers at once, each with its share, if the elements are to be transferred, and each replies with its
 * partial sum. A worker computes in the call.
 */
@ShownWith(CallGate.class)
final class ProcedureParallelSum implements Kernel {
    private final Procedures procedures;
    private final ParallelSumTask task;
    private final CallGate gate = new CallGate(this::work);
    private final Procedure[] workers;
    private final byte[][] arguments;
    private final ExecutorService callers;
    private final long[] received;
    private final byte[] reply = new byte[Long.BYTES];

    ProcedureParallelSum(Procedures procedures, ParallelSumTask task) throws Exception {
        this.procedures = procedures;
        this.task = task;
        this.workers = new Procedure[task.role() == Role.COORDINATOR ? task.workers() : 0];
        this.arguments = new byte[workers.length][];
        for (int worker = 1; worker <= workers.length; worker++) {
            workers[worker - 1] = procedures.of(worker);
            arguments[worker - 1] = new byte[Math.multiplyExact(elementsOf(worker), Long.BYTES)];
        }
        this.callers = Executors.newFixedThreadPool(Math.max(1, workers.length));
        this.received = new long[task.role() == Role.WORKER ? elementsOf(task.rank()) : 0];
    }

    private Block share(int worker) {
        return task.sum().shares().get(worker - 1);
    }

    /** That travel. */
    private int elementsOf(int worker) {
        return task.transferred() ? share(worker).count() : 0;
    }

    @Override
    public void prepare() throws Exception {
        if (task.role() == Role.WORKER) {
            procedures.offer(gate);
        }
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.COORDINATOR) {
            coordinate();
        } else {
            gate.admit(1);
        }
    }

    private void coordinate() throws Exception {
        List<Future<byte[]>> replies = new ArrayList<>();
        for (int worker = 1; worker <= task.workers(); worker++) {
            int called = worker;
            replies.add(callers.submit(() -> call(called)));
        }
        long total = 0;
        for (Future<byte[]> partial : replies) {
            total += words(partial.get()).get(0);
        }
        task.sum().answer(total);
    }

    private byte[] call(int worker) throws Exception {
        byte[] argument = arguments[worker - 1];
        if (task.transferred()) {
            Block share = share(worker);
            words(argument).put(0, task.sum().elements(), (int) share.first(), share.count());
        }
        return workers[worker - 1].call(argument);
    }

    private byte[] work(byte[] argument) {
        Block share = share(task.rank());
        long partial;
        if (task.transferred()) {
            words(argument).get(0, received, 0, share.count());
            partial = task.sum().add(received, 0, share);
        } else {
            partial = task.sum().generate(share);
        }
        words(reply).put(0, partial);
        gate.callerHasNoMore();
        return reply;
    }

    private static LongBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    }

    @Override
    public void close() {
        callers.shutdown();
    }
}
