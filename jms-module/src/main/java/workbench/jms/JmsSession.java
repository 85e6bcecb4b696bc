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
import workbench.workload.Role;
import workbench.workload.Task;

/** A participant's connection to the broker. */
public final class JmsSession implements Session {
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

    /** A further connection, open and started, for somebody who does what a native kernel does; closed with this session. */
    public Connection connect(Role role) throws JMSException {
        return connect(bounds.lazyBytes(role));
    }

    /** How lazily is decided by connection in Artemis, and what is received depends on the kernel. */
    private Connection connect(int lazyBytes) throws JMSException {
        ActiveMQConnectionFactory factory =
                Connections.factory(context.hostAddress(), context.parameters(), bounds, lazyBytes);
        // A durable subscription that is not shared is its client's.
        if (JmsParameters.hasTopics(context.workload())) {
            factory.setClientID("participant-" + context.rank());
        }
        open.push(factory);
        Connection connection = factory.createConnection();
        open.push(connection);
        connection.start();
        return connection;
    }

    @Override
    public Optional<Kernel> nativeKernel(Task task) throws Exception {
        Connection connection = connect(task.role());
        return Optional.of(JmsKernels.ALL.of(
                context.workload().name(), context.parameters(), task, new JmsKernels.Access(connection, settings)));
    }

    @Override
    public Channel channel() throws JMSException {
        Connection connection = connect(bounds.lazyBytesOfAny());
        parts.addFirst(JmsChannel.class);
        return new JmsChannel(context.rank(), context.size(), connection, settings);
    }

    public Settings settings() {
        return settings;
    }

    @Override
    public List<Class<?>> parts() {
        return parts;
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
