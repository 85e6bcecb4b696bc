package workbench.ipc;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workbench.transport.Channel;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;

/** A JVM of its own for {@link AllocationTest}, since the tests' compiles quickly only: two threads pass messages and say what they allocate. */
final class MessagePassing {
    static final int MESSAGES = 100_000;
    private static final int SIZE = 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Transport transport;
    private final Host host;
    private final Parameters parameters;

    private MessagePassing(Transport transport, Host host, Parameters parameters) {
        this.transport = transport;
        this.host = host;
        this.parameters = parameters;
    }

    /** Prints how many bytes the sender and the receiver have allocated for {@link #MESSAGES}, after as many to warm up. */
    public static void main(String[] arguments) throws Exception {
        Transport transport = Transports.all().stream()
                .filter(each -> each.id().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        List<Parameter> definitions = new ArrayList<>(new ProducerConsumer().parameters());
        definitions.addAll(transport.parameters());
        Parameters parameters = Parameters.of(definitions, Map.of("messageSize", SIZE + "B"));
        String run = "test-" + ProcessHandle.current().pid();
        HostContext context =
                new HostContext(new ProducerConsumer(), parameters, Deployment.THREADS, 2, run, Path.of(arguments[1]));
        try (Host host = transport.startHost(context);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            MessagePassing passing = new MessagePassing(transport, host, parameters);
            Future<Long> sender = threads.submit(() -> passing.allocatedBytes(0));
            Future<Long> receiver = threads.submit(() -> passing.allocatedBytes(1));
            System.out.println(sender.get() + " " + receiver.get());
        }
    }

    private long allocatedBytes(int rank) throws Exception {
        JoinContext context = new JoinContext(
                rank, 2, new ProducerConsumer(), parameters, Deployment.THREADS, host.address(), Optional.of(host));
        try (Session session = transport.join(context)) {
            Channel channel = session.channel();
            pass(channel, rank);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            pass(channel, rank);
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        }
    }

    private static void pass(Channel channel, int rank) throws Exception {
        byte[] message = new byte[SIZE];
        for (int i = 0; i < MESSAGES; i++) {
            if (rank == 0) {
                channel.send(1, message, SIZE);
            } else {
                channel.receive(0, message);
            }
        }
    }
}
