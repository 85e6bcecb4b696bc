package workbench.overhead.bare;

import workbench.transport.Kernel;
import workbench.workload.ParallelSumTask;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.StreamingTask;

/** The bare loop of each workload that needs nothing of a transport but the ends of its links. */
public final class BareLoops {
    private BareLoops() {}

    /** @param acknowledgementBytes what answers a window of a stream */
    public static Kernel over(Ends ends, LoopContext context, int acknowledgementBytes) throws Exception {
        return switch (context.task()) {
            case ProducerConsumerTask t -> new BareProducerConsumer(t, context, ends).kernel();
            case ParallelSumTask t -> new BareParallelSum(t, context, ends).kernel();
            case PingPongTask t -> new BarePingPong(t, context, ends).kernel();
            case StreamingTask t -> new BareStreaming(t, context, ends, acknowledgementBytes).kernel();
            default -> throw context.unknownTask();
        };
    }
}
