package workbench.portable;

import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.StreamingTask;
import workbench.workload.Task;
import workbench.workload.Workload;

/** The portable kernel of each workload. */
public final class PortableKernels {
    private PortableKernels() {}

    /**
     * Memory for the data in the JVM that holds most of them, in bytes; an estimate from below.
     *
     * @param together participants in one JVM
     */
    public static long memoryBytes(Workload workload, Parameters parameters, int together) {
        return workload instanceof ParallelSum
                ? PortableParallelSum.memoryBytes(parameters, together)
                : workload.memoryBytes(parameters, together);
    }

    public static Kernel of(Channel channel, Task task) {
        return switch (task) {
            case ProducerConsumerTask t -> new PortableProducerConsumer(channel, t);
            case ParallelSumTask t -> new PortableParallelSum(channel, t);
            case PingPongTask t -> new PortablePingPong(channel, t);
            case StreamingTask t -> new PortableStreaming(channel, t);
        };
    }
}
