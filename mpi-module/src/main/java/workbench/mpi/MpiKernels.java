package workbench.mpi;

import java.util.Map;
import mpi.MPI;
import mpi.MPIException;
import workbench.semantics.Policy;
import workbench.transport.Kernel;
import workbench.transport.NativeKernels;
import workbench.workload.CollectiveOperation;
import workbench.workload.CollectiveTask;
import workbench.workload.MatrixProduct;
import workbench.workload.MatrixTask;
import workbench.workload.MonteCarlo;
import workbench.workload.MonteCarloTask;
import workbench.workload.NasCg;
import workbench.workload.NasCgTask;
import workbench.workload.NasEp;
import workbench.workload.NasEpTask;
import workbench.workload.NasIs;
import workbench.workload.NasIsTask;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.Pipeline;
import workbench.workload.PipelineTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Publish;
import workbench.workload.PublishTask;
import workbench.workload.RequestReply;
import workbench.workload.RequestReplyTask;
import workbench.workload.Role;
import workbench.workload.SampleSort;
import workbench.workload.SampleSortTask;
import workbench.workload.Stencil;
import workbench.workload.StencilTask;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;
import workbench.workload.TaskFarm;
import workbench.workload.TaskFarmTask;

/** The native kernel of each workload, whatever device carries it. */
final class MpiKernels {
    static final NativeKernels<Parameters> ALL = new NativeKernels<Parameters>()
            .with(
                    ProducerConsumer.NAME,
                    ProducerConsumerTask.class,
                    ProducerConsumerKernel::policy,
                    Map.of(
                            Policy.DIRECT, MpiKernels::inTurn,
                            Policy.IN_TURN, MpiKernels::inTurn,
                            Policy.ON_DEMAND, MpiKernels::onDemand,
                            Policy.SELECTED, MpiKernels::selected))
            .with(
                    ParallelSum.NAME,
                    ParallelSumTask.class,
                    Policy.SHARES,
                    (task, parameters) -> new ParallelSumKernel(task, MPI.COMM_WORLD))
            .with(
                    TaskFarm.NAME,
                    TaskFarmTask.class,
                    TaskFarm::policy,
                    Map.of(
                            Policy.TASK_QUEUE,
                            (task, parameters) -> new TaskFarmKernel(task, MPI.COMM_WORLD),
                            Policy.SHARES,
                            (task, parameters) -> new TaskShareKernel(task, MPI.COMM_WORLD)))
            .with(
                    SampleSort.NAME,
                    SampleSortTask.class,
                    (task, parameters) -> new SampleSortKernel(task, MPI.COMM_WORLD))
            .with(
                    PingPong.NAME,
                    PingPongTask.class,
                    (task, parameters) -> new PingPongKernel(task, MPI.COMM_WORLD, parameters))
            .with(Streaming.NAME, StreamingTask.class, (task, parameters) -> new StreamingKernel(task, MPI.COMM_WORLD))
            .with(
                    Publish.NAME,
                    PublishTask.class,
                    parameters -> Settings.broadcasts(parameters) ? Policy.COLLECTIVE : Policy.ONLY,
                    Map.of(
                            Policy.ONLY,
                            MpiKernels::publish,
                            Policy.COLLECTIVE,
                            (task, parameters) -> new BroadcastKernel(task, MPI.COMM_WORLD)))
            .with(
                    RequestReply.NAME,
                    RequestReplyTask.class,
                    (task, parameters) -> task.role() == Role.CLIENT
                            ? new RequestReplyClient(task, MPI.COMM_WORLD)
                            : new RequestReplyServer(task, MPI.COMM_WORLD))
            .with(Pipeline.NAME, PipelineTask.class, (task, parameters) -> new PipelineKernel(task, MPI.COMM_WORLD))
            .withEach(
                    CollectiveOperation.NAMES,
                    CollectiveTask.class,
                    (task, parameters) -> new CollectiveKernel(task, MPI.COMM_WORLD))
            .with(
                    MonteCarlo.NAME,
                    MonteCarloTask.class,
                    (task, parameters) -> new MonteCarloKernel(task, MPI.COMM_WORLD))
            .with(MatrixProduct.NAME, MatrixTask.class, MpiKernels::multiply)
            .with(Stencil.NAME, StencilTask.class, (task, parameters) -> new StencilKernel(task, MPI.COMM_WORLD))
            .with(NasEp.NAME, NasEpTask.class, (task, parameters) -> new NasEpKernel(task, MPI.COMM_WORLD))
            .with(NasIs.NAME, NasIsTask.class, (task, parameters) -> new NasIsKernel(task, MPI.COMM_WORLD))
            .with(NasCg.NAME, NasCgTask.class, (task, parameters) -> new NasCgKernel(task, MPI.COMM_WORLD));

    private MpiKernels() {}

    private static Kernel inTurn(ProducerConsumerTask task, Parameters parameters) throws MPIException {
        return task.role() == Role.PRODUCER
                ? new InTurnProducer(task, MPI.COMM_WORLD, parameters)
                : new InTurnConsumer(task, MPI.COMM_WORLD);
    }

    private static Kernel selected(ProducerConsumerTask task, Parameters parameters) throws MPIException {
        return task.role() == Role.PRODUCER
                ? new SelectingProducer(task, MPI.COMM_WORLD, parameters)
                : new SelectingConsumer(task, MPI.COMM_WORLD);
    }

    private static Kernel publish(PublishTask task, Parameters parameters) throws MPIException {
        return task.role() == Role.PUBLISHER
                ? new Publisher(task, MPI.COMM_WORLD)
                : new Subscriber(task, MPI.COMM_WORLD);
    }

    private static Kernel multiply(MatrixTask task, Parameters parameters) {
        return switch (task.shape().algorithm()) {
            case BROADCAST -> new MatrixByBroadcast(task, MPI.COMM_WORLD);
            case RING -> new MatrixByRing(task, MPI.COMM_WORLD);
            case CANNON -> new MatrixByCannon(task, MPI.COMM_WORLD);
        };
    }

    private static Kernel onDemand(ProducerConsumerTask task, Parameters parameters) throws MPIException {
        return task.role() == Role.PRODUCER
                ? new OnDemandProducer(task, MPI.COMM_WORLD, parameters)
                : new OnDemandConsumer(task, MPI.COMM_WORLD);
    }
}
