package workbench.mpi;

import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.transport.NativeKernels;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/** The native kernel of each workload, whatever device carries it. */
final class MpiKernels {
    static final NativeKernels<Parameters> ALL = new NativeKernels<Parameters>()
            .with(ProducerConsumer.NAME, ProducerConsumerTask.class, MpiKernels::producerConsumer)
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

    private static Kernel producerConsumer(ProducerConsumerTask task, Parameters parameters) throws MPIException {
        return switch (ProducerConsumerKernel.of(parameters)) {
            case IN_TURN ->
                task.role() == Role.PRODUCER
                        ? new InTurnProducer(task, MPI.COMM_WORLD, parameters)
                        : new InTurnConsumer(task, MPI.COMM_WORLD);
            case ON_DEMAND ->
                task.role() == Role.PRODUCER
                        ? new OnDemandProducer(task, MPI.COMM_WORLD, parameters)
                        : new OnDemandConsumer(task, MPI.COMM_WORLD);
        };
    }
}
