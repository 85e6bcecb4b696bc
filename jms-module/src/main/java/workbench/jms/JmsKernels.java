package workbench.jms;

import jakarta.jms.Connection;
import java.util.Map;
import workbench.semantics.Policy;
import workbench.transport.NativeKernels;
import workbench.workload.CollectiveOperation;
import workbench.workload.CollectiveTask;
import workbench.workload.Distribution;
import workbench.workload.NasCg;
import workbench.workload.NasCgTask;
import workbench.workload.NasEp;
import workbench.workload.NasEpTask;
import workbench.workload.NasIs;
import workbench.workload.NasIsTask;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Publish;
import workbench.workload.PublishTask;
import workbench.workload.Role;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/** The native kernel of each workload, whichever broker and whichever way to it. */
final class JmsKernels {
    static final NativeKernels<Access> ALL = new NativeKernels<Access>()
            .with(
                    ProducerConsumer.NAME,
                    ProducerConsumerTask.class,
                    parameters -> parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.DEMAND.id())
                            ? Policy.ON_DEMAND
                            : Policy.IN_TURN,
                    Map.of(
                            Policy.ON_DEMAND,
                            (task, access) -> task.role() == Role.PRODUCER
                                    ? new OnDemandProducer(task, access.connection, access.settings)
                                    : new OnDemandConsumer(task, access.connection, access.settings),
                            Policy.IN_TURN,
                            (task, access) -> task.role() == Role.PRODUCER
                                    ? new InTurnProducer(task, access.connection, access.settings)
                                    : new InTurnConsumer(task, access.connection, access.settings)))
            .with(
                    ParallelSum.NAME,
                    ParallelSumTask.class,
                    Policy.TASK_QUEUE,
                    (task, access) -> new ParallelSumKernel(task, access.connection, access.settings))
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
            .withEach(
                    CollectiveOperation.NAMES,
                    CollectiveTask.class,
                    (task, access) -> new CollectiveKernel(task, access.connection, access.settings))
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
}
