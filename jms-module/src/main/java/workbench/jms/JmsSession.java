package workbench.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import workbench.transport.Channel;
import workbench.transport.JoinContext;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Distribution;
import workbench.workload.ParallelSumTask;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Task;

/** A participant's connection to the broker. */
final class JmsSession implements Session {
    private final ActiveMQConnectionFactory factory;
    private final Connection connection;
    private final JoinContext context;
    private final Settings settings;

    JmsSession(JoinContext context) throws JMSException {
        this.context = context;
        settings = new Settings(context.parameters());
        factory = Connections.factory(context.hostAddress(), context.parameters());
        connection = factory.createConnection();
        connection.start();
    }

    @Override
    public Optional<Kernel> nativeKernel(Task task) throws JMSException {
        return Optional.of(
                switch (task) {
                    case ProducerConsumerTask t
                    when t.distribution() == Distribution.DEMAND ->
                        new ProducerConsumerOnDemand(t, connection, settings);
                    case ProducerConsumerTask t -> new ProducerConsumerInTurn(t, connection, settings);
                    case ParallelSumTask t -> new ParallelSumKernel(t, connection, settings);
                });
    }

    @Override
    public Channel channel() throws JMSException {
        return new JmsChannel(context.rank(), context.size(), connection, settings);
    }

    @Override
    public Optional<Kernel> bareLoop(Task task, long messages) throws JMSException {
        return task instanceof ProducerConsumerTask t
                ? Optional.of(new BareLoop(t, messages, connection, settings))
                : Optional.empty();
    }

    @Override
    public void close() throws JMSException {
        connection.close();
        factory.close();
    }
}
