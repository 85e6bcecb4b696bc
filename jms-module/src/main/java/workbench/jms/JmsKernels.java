package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.util.Map;
import workbench.semantics.Policy;
import workbench.transport.Kernel;
import workbench.transport.NativeKernels;
import workbench.workload.CollectiveOperation;
import workbench.workload.CollectiveTask;
import workbench.workload.Distribution;
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
import workbench.workload.Workload;

/** The native kernel of each workload, whichever broker and whichever way to it. */
final class JmsKernels {
    static final NativeKernels<Access> ALL = new NativeKernels<Access>()
            .with(
                    ProducerConsumer.NAME,
                    ProducerConsumerTask.class,
                    JmsKernels::policy,
                    Map.of(
                            Policy.ON_DEMAND,
                            (task, access) -> task.role() == Role.PRODUCER
                                    ? new OnDemandProducer(task, access.connection, access.settings)
                                    : new OnDemandConsumer(task, access.connection, access.settings),
                            Policy.IN_TURN,
                            (task, access) -> task.role() == Role.PRODUCER
                                    ? new InTurnProducer(task, access.connection, access.settings)
                                    : new InTurnConsumer(task, access.connection, access.settings),
                            Policy.SELECTED,
                            (task, access) -> task.role() == Role.PRODUCER
                                    ? new SelectingProducer(task, access.connection, access.settings)
                                    : new SelectingConsumer(task, access.connection, access.settings)))
            .with(
                    ParallelSum.NAME,
                    ParallelSumTask.class,
                    Policy.TASK_QUEUE,
                    (task, access) -> new ParallelSumKernel(task, access.connection, access.settings))
            .with(
                    TaskFarm.NAME,
                    TaskFarmTask.class,
                    TaskFarm::policy,
                    Map.of(
                            Policy.TASK_QUEUE,
                            (task, access) -> new TaskFarmKernel(task, access.connection, access.settings),
                            Policy.SHARES,
                            (task, access) -> new TaskShareKernel(task, access.connection, access.settings)))
            .with(
                    SampleSort.NAME,
                    SampleSortTask.class,
                    (task, access) -> new SampleSortKernel(task, access.connection, access.settings))
            .with(
                    PingPong.NAME,
                    PingPongTask.class,
                    (task, access) -> new PingPongKernel(task, access.connection, access.settings))
            .with(
                    Streaming.NAME,
                    StreamingTask.class,
                    (task, access) -> new StreamingKernel(task, access.connection, access.settings))
            .with(
                    Publish.NAME,
                    PublishTask.class,
                    (task, access) -> task.role() == Role.PUBLISHER
                            ? new TopicPublisher(task, access.connection, access.settings)
                            : new TopicSubscriber(task, access.connection, access.settings))
            .with(
                    RequestReply.NAME,
                    RequestReplyTask.class,
                    (task, access) -> task.role() == Role.CLIENT
                            ? new RequestReplyClient(task, access.connection, access.settings)
                            : new RequestReplyServer(task, access.connection, access.settings))
            .with(
                    Pipeline.NAME,
                    PipelineTask.class,
                    (task, access) -> new PipelineKernel(task, access.connection, access.settings))
            .withEach(
                    CollectiveOperation.NAMES,
                    CollectiveTask.class,
                    (task, access) -> new CollectiveKernel(task, access.connection, access.settings))
            .with(
                    MonteCarlo.NAME,
                    MonteCarloTask.class,
                    (task, access) -> new MonteCarloKernel(task, access.connection, access.settings))
            .with(MatrixProduct.NAME, MatrixTask.class, JmsKernels::multiply)
            .with(
                    Stencil.NAME,
                    StencilTask.class,
                    (task, access) -> new StencilKernel(task, access.connection, access.settings))
            .with(
                    NasEp.NAME,
                    NasEpTask.class,
                    (task, access) -> new NasEpKernel(task, access.connection, access.settings))
            .with(
                    NasIs.NAME,
                    NasIsTask.class,
                    (task, access) -> new NasIsKernel(task, access.connection, access.settings))
            .with(
                    NasCg.NAME,
                    NasCgTask.class,
                    (task, access) -> new NasCgKernel(task, access.connection, access.settings));

    /** @param connection open and started */
    record Access(Connection connection, Settings settings) {}

    private JmsKernels() {}

    private static Policy policy(Parameters parameters) {
        if (parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.SELECTOR.id())) {
            return Policy.SELECTED;
        }
        return parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.DEMAND.id())
                ? Policy.ON_DEMAND
                : Policy.IN_TURN;
    }

    private static Kernel multiply(MatrixTask task, Access access) throws JMSException {
        return switch (task.shape().algorithm()) {
            case BROADCAST -> new MatrixByBroadcast(task, access.connection, access.settings);
            case RING -> new MatrixByRing(task, access.connection, access.settings);
            case CANNON -> new MatrixByCannon(task, access.connection, access.settings);
        };
    }

    /** Whether its workers take tasks one by one from a queue. */
    static boolean isTaskQueue(Workload workload, Parameters parameters) {
        return ALL.workloads().contains(workload.name())
                && ALL.choice(workload.name(), parameters) == Policy.TASK_QUEUE;
    }
}
