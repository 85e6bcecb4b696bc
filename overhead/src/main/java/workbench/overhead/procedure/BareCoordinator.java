package workbench.overhead.procedure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workbench.transport.Kernel;
import workbench.transport.Procedure;
import workbench.workload.Arithmetic;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;

/** What somebody would write who only wants the sum and to know how long it took: call all workers at once, each with its share. */
final class BareCoordinator implements Kernel {
    private final ParallelSumTask task;
    private final Procedure[] workers;
    private final byte[][] arguments;
    private final long[] elements;
    private final ExecutorService callers;

    BareCoordinator(ParallelSumTask task, Arithmetic arithmetic, Procedure[] workers) {
        this.task = task;
        this.workers = workers;
        List<Block> shares = task.sum().shares();
        arguments = shares.stream()
                .map(share -> new byte[share.count() * Long.BYTES])
                .toArray(byte[][]::new);
        elements = new long[shares.stream().mapToInt(Block::count).sum()];
        Arrays.setAll(elements, arithmetic::element);
        callers = Executors.newFixedThreadPool(workers.length);
    }

    @Override
    public void iterate() throws Exception {
        List<Future<byte[]>> replies = new ArrayList<>();
        for (int worker = 0; worker < workers.length; worker++) {
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
        Block share = task.sum().shares().get(worker);
        words(arguments[worker]).put(0, elements, (int) share.first(), share.count());
        return workers[worker].call(arguments[worker]);
    }

    private static LongBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    }

    @Override
    public void close() {
        callers.shutdown();
    }

    /** Answers a call with a partial sum. */
    static final class Worker implements BareCallee.Answer {
        private final Arithmetic arithmetic;
        private final long[] received;
        private final byte[] partial = new byte[Long.BYTES];

        Worker(ParallelSumTask task, Arithmetic arithmetic) {
            this.arithmetic = arithmetic;
            received = new long[task.sum().shares().get(task.rank() - 1).count()];
        }

        @Override
        public byte[] to(byte[] argument, long number) {
            words(argument).get(0, received);
            words(partial).put(0, arithmetic.sum(received, 0, received.length));
            return partial;
        }
    }
}
