package workbench.overhead.bare;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import workbench.transport.Kernel;
import workbench.workload.Arithmetic;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/** What somebody would write who only wants the sum and to know how long it took: shares there, partial sums back. */
final class BareParallelSum {
    private static final int COORDINATOR = 0;

    private final ParallelSumTask task;
    private final Arithmetic arithmetic;
    private final Ends.Out[] outlets;
    private final Ends.In[] inlets;
    private final long[] elements;
    private final byte[] share;
    private final LongBuffer words;
    private final byte[] partial = new byte[Long.BYTES];
    private final LongBuffer sum = words(partial);

    BareParallelSum(ParallelSumTask task, LoopContext context, Ends ends) throws Exception {
        this.task = task;
        this.arithmetic = Arithmetic.of(context.parameters());
        List<Block> shares = task.sum().shares();
        int most = shares.stream().mapToInt(Block::count).max().orElseThrow();
        boolean coordinates = task.role() == Role.COORDINATOR;
        outlets = new Ends.Out[task.workers() + 1];
        inlets = new Ends.In[task.workers() + 1];
        int[] others = coordinates ? IntStream.rangeClosed(1, task.workers()).toArray() : new int[] {COORDINATOR};
        for (int rank : others) {
            outlets[rank] = ends.to(rank, most * Long.BYTES);
            inlets[rank] = ends.from(rank, most * Long.BYTES);
        }
        int count = coordinates ? most : shares.get(task.rank() - 1).count();
        elements = new long[coordinates ? shares.stream().mapToInt(Block::count).sum() : count];
        if (coordinates) {
            Arrays.setAll(elements, arithmetic::element);
        }
        share = new byte[count * Long.BYTES];
        words = words(share);
    }

    private static LongBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    }

    Kernel kernel() {
        return task.role() == Role.COORDINATOR ? this::coordinate : this::work;
    }

    private void coordinate() throws Exception {
        for (int worker = 1; worker <= task.workers(); worker++) {
            Block block = task.sum().shares().get(worker - 1);
            words.put(0, elements, (int) block.first(), block.count());
            outlets[worker].send(share, block.count() * Long.BYTES);
        }
        long total = 0;
        for (int worker = 1; worker <= task.workers(); worker++) {
            inlets[worker].receive(partial);
            total += sum.get(0);
        }
        task.sum().answer(total);
    }

    private void work() throws Exception {
        inlets[COORDINATOR].receive(share);
        words.get(0, elements);
        sum.put(0, arithmetic.sum(elements, 0, elements.length));
        outlets[COORDINATOR].send(partial, partial.length);
    }
}
