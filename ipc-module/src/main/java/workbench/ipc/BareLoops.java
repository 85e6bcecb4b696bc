package workbench.ipc;

import workbench.transport.Kernel;
import workbench.workload.Arithmetic;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;
import workbench.workload.Task;
import workbench.workload.Timing;

/** The bare loop of each workload, over the bare ends of a participant's links. */
final class BareLoops {
    private BareLoops() {}

    /**
     * A participant's part of it.
     *
     * @param timing where times of round trips go
     * @param outlets by the rank at the other end; null where there is no link
     * @param inlets likewise
     */
    static Kernel of(Task task, Parameters parameters, Timing timing, Outlet[] outlets, Inlet[] inlets) {
        return switch (task) {
            case ProducerConsumerTask t ->
                new BareProducerConsumer(t, parameters.number(ProducerConsumer.MESSAGES), timing, outlets, inlets);
            case ParallelSumTask t -> new BareParallelSum(t, Arithmetic.of(parameters), outlets, inlets);
            case PingPongTask t -> new BarePingPong(t, parameters.count(PingPong.ROUND_TRIPS), timing, outlets, inlets);
            case StreamingTask t -> new BareStreaming(t, parameters.number(Streaming.MESSAGES), outlets, inlets);
        };
    }
}
