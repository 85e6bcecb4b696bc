package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import workbench.transport.Kernel;
import workbench.transport.NativeKernels;
import workbench.workload.Distribution;
import workbench.workload.ParallelSum;
import workbench.workload.ParallelSumTask;
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
            .with(ProducerConsumer.NAME, ProducerConsumerTask.class, JmsKernels::producerConsumer)
            .with(
                    ParallelSum.NAME,
                    ParallelSumTask.class,
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

    private static Kernel producerConsumer(ProducerConsumerTask task, Access access) throws JMSException {
        return task.distribution() == Distribution.DEMAND
                ? onDemand(task, access.connection, access.settings)
                : inTurn(task, access.connection, access.settings);
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
