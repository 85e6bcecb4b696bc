package workbench.portable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.Block;
import workbench.workload.ParallelSumTask;
import workbench.workload.Role;

/** Parallel sum: the coordinator sends each worker its share, if the elements are to be transferred, and gathers the partial sums. */
final class PortableParallelSum implements Kernel {
    private final Channel channel;
    private final ParallelSumTask task;
    private final byte[] message;
    private final LongBuffer words;
    private final long[] received;

    PortableParallelSum(Channel channel, ParallelSumTask task) {
        this.channel = channel;
        this.task = task;
        int largestShare =
                task.sum().shares().stream().mapToInt(Block::count).max().orElse(0);
        int elements = task.transferred() ? largestShare : 0;
        this.message = new byte[Math.multiplyExact(Math.max(1, elements), Long.BYTES)];
        this.words = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        this.received = new long[task.role() == Role.WORKER ? elements : 0];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.COORDINATOR) {
            coordinate();
        } else {
            work(task.sum().shares().get(task.rank() - 1));
        }
    }

    private void coordinate() throws Exception {
        for (int worker = 1; task.transferred() && worker <= task.workers(); worker++) {
            Block share = task.sum().shares().get(worker - 1);
            words.put(0, task.sum().elements(), (int) share.first(), share.count());
            channel.send(worker, message, share.count() * Long.BYTES);
        }
        long total = 0;
        for (int worker = 1; worker <= task.workers(); worker++) {
            channel.receive(worker, message);
            total += words.get(0);
        }
        task.sum().answer(total);
    }

    private void work(Block share) throws Exception {
        long partial;
        if (task.transferred()) {
            channel.receive(0, message);
            words.get(0, received, 0, share.count());
            partial = task.sum().add(received, 0, share);
        } else {
            partial = task.sum().generate(share);
        }
        words.put(0, partial);
        channel.send(0, message, Long.BYTES);
    }

    @Override
    public void close() throws Exception {
        channel.close();
    }
}
