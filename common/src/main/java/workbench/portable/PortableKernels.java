package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.ParallelSumTask;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.StreamingTask;
import workbench.workload.Task;

/** The portable kernel of each workload. */
public final class PortableKernels {
    private PortableKernels() {}

    public static Kernel of(Channel channel, Task task) {
        return switch (task) {
            case ProducerConsumerTask t -> new PortableProducerConsumer(channel, t);
            case ParallelSumTask t -> new PortableParallelSum(channel, t);
            case PingPongTask t -> new PortablePingPong(channel, t);
            case StreamingTask t -> new PortableStreaming(channel, t);
        };
    }
}
