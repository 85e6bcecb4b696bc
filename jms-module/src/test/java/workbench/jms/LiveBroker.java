package workbench.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import workbench.transport.Deployment;
import workbench.transport.HostContext;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Role;
import workbench.workload.Workload;

/** A broker and connections as a repetition of producer/consumer has them, all in this JVM. */
final class LiveBroker implements AutoCloseable {
    static final String QUEUE = "messages";

    private static final Workload WORKLOAD = new ProducerConsumer();

    private final Parameters parameters;
    private final Bounds bounds;
    private final BrokerHost host;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    LiveBroker(boolean tcp, Path directory, Map<String, String> settings) throws Exception {
        parameters = parameters(WORKLOAD, tcp, settings);
        bounds = Bounds.of(WORKLOAD, parameters);
        host = new BrokerHost(
                tcp,
                new HostContext(
                        WORKLOAD,
                        parameters,
                        Deployment.THREADS,
                        2,
                        "test",
                        Files.createDirectories(directory.resolve("broker"))));
    }

    static Parameters parameters(Workload workload, boolean tcp, Map<String, String> settings) {
        List<Parameter> definitions = new ArrayList<>(workload.parameters());
        definitions.addAll(JmsParameters.of(tcp));
        return Parameters.of(definitions, settings);
    }

    Bounds bounds() {
        return bounds;
    }

    Settings settings() {
        return new Settings(parameters, bounds);
    }

    BrokerHost host() {
        return host;
    }

    ActiveMQServer server() {
        return host.broker.server();
    }

    Connection connect() throws JMSException {
        ActiveMQConnectionFactory factory =
                Connections.factory(host.address(), parameters, bounds, bounds.lazyBytes(Role.CONSUMER));
        open.push(factory);
        Connection connection = factory.createConnection();
        open.push(connection);
        connection.start();
        return connection;
    }

    /** With a body of the size that the parameters say. */
    BytesMessage message(Session session) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(new byte[(int) bounds.inFlight().messageBytes()]);
        return message;
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        host.close();
    }
}
