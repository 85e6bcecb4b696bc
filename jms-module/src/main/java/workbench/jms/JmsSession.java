package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import workbench.transport.Channel;
import workbench.transport.JoinContext;
import workbench.transport.Kernel;
import workbench.transport.Session;
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

/** A participant's connection to the broker. */
final class JmsSession implements Session {
    private final JoinContext context;
    private final Bounds bounds;
    private final Settings settings;
    /** A connection and its factory for each kernel, the last one first. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private final List<Class<?>> parts = new ArrayList<>();

    JmsSession(JoinContext context) {
        this.context = context;
        bounds = Bounds.of(context.workload(), context.parameters());
        settings = new Settings(context.parameters(), bounds);
        parts.addAll(settings.decorators());
    }

    /** How lazily is decided by connection in Artemis, and what is received depends on the kernel. */
    private Connection connect(int lazyBytes) throws JMSException {
        ActiveMQConnectionFactory factory =
                Connections.factory(context.hostAddress(), context.parameters(), bounds, lazyBytes);
        open.push(factory);
        Connection connection = factory.createConnection();
        open.push(connection);
        connection.start();
        return connection;
    }

    @Override
    public Optional<Kernel> nativeKernel(Task task) throws Exception {
        Connection connection = connect(bounds.lazyBytes(task.role()));
        return Optional.of(
                JmsKernels.ALL.of(context.workload().name(), task, new JmsKernels.Access(connection, settings)));
    }

    @Override
    public Channel channel() throws JMSException {
        Connection connection = connect(bounds.lazyBytesOfAny());
        parts.addFirst(JmsChannel.class);
        return new JmsChannel(context.rank(), context.size(), connection, settings);
    }

    @Override
    public List<Class<?>> parts() {
        return parts;
    }

    @Override
    public Kernel bareLoop(Task task, Timing timing) throws Exception {
        Parameters parameters = context.parameters();
        Connection connection = connect(bounds.lazyBytes(task.role()));
        return switch (task) {
            case ProducerConsumerTask t ->
                new BareProducerConsumer(t, parameters.number(ProducerConsumer.MESSAGES), timing, connection, settings);
            case ParallelSumTask t -> new BareParallelSum(t, Arithmetic.of(parameters), connection, settings);
            case PingPongTask t ->
                new BarePingPong(t, parameters.number(PingPong.ROUND_TRIPS), timing, connection, settings);
            case StreamingTask t -> new BareStreaming(t, parameters.number(Streaming.MESSAGES), connection, settings);
        };
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
