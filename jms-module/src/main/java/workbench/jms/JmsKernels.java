package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.util.Map;
import workbench.semantics.Policy;
import workbench.transport.Kernel;
import workbench.transport.NativeKernels;
import workbench.workload.Distribution;
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

/** The native kernel of each workload, whichever broker and whichever way to it. */
final class JmsKernels {
    static final NativeKernels<Access> ALL = new NativeKernels<Access>()
            .with(
                    ProducerConsumer.NAME,
                    ProducerConsumerTask.class,
                    JmsKernels::producerConsumer,
                    Map.of(
                            Policy.ON_DEMAND,
                            (task, access) -> onDemand(task, access.connection, access.settings),
                            Policy.IN_TURN,
                            (task, access) -> inTurn(task, access.connection, access.settings)))
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
                    (task, access) -> new StreamingKernel(task, access.connection, access.settings));

    /** @param connection open and started */
    record Access(Connection connection, Settings settings) {}

    private JmsKernels() {}

    private static Policy producerConsumer(Parameters parameters) {
        return parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.DEMAND.id())
                ? Policy.ON_DEMAND
                : Policy.IN_TURN;
    }

    private static Kernel onDemand(ProducerConsumerTask task, Connection connection, Settings settings)
            throws JMSException {
        return task.role() == Role.PRODUCER
                ? new OnDemandProducer(task, connection, settings)
                : new OnDemandConsumer(task, connection, settings);
    }

    private static Kernel inTurn(ProducerConsumerTask task, Connection connection, Settings settings)
            throws JMSException {
        return task.role() == Role.PRODUCER
                ? new InTurnProducer(task, connection, settings)
                : new InTurnConsumer(task, connection, settings);
    }
}
