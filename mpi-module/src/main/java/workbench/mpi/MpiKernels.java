package workbench.mpi;

import java.util.Map;
import mpi.MPI;
import workbench.semantics.Policy;
import workbench.transport.NativeKernels;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/** The native kernel of each workload, whatever device carries it. */
final class MpiKernels {
    static final NativeKernels<Parameters> ALL = new NativeKernels<Parameters>()
            .with(
                    ProducerConsumer.NAME,
                    ProducerConsumerTask.class,
                    ProducerConsumerKernel::policy,
                    Map.of(
                            Policy.DIRECT,
                            (task, parameters) -> new ProducerConsumerInTurn(task, MPI.COMM_WORLD, parameters),
                            Policy.IN_TURN,
                            (task, parameters) -> new ProducerConsumerInTurn(task, MPI.COMM_WORLD, parameters),
                            Policy.ON_DEMAND,
                            (task, parameters) -> new ProducerConsumerOnDemand(task, MPI.COMM_WORLD, parameters)))
            .with(
                    ParallelSum.NAME,
                    ParallelSumTask.class,
                    (task, parameters) -> new ParallelSumKernel(task, MPI.COMM_WORLD))
            .with(
                    PingPong.NAME,
                    PingPongTask.class,
                    (task, parameters) -> new PingPongKernel(task, MPI.COMM_WORLD, parameters))
            .with(Streaming.NAME, StreamingTask.class, (task, parameters) -> new StreamingKernel(task, MPI.COMM_WORLD));

    private MpiKernels() {}
}
