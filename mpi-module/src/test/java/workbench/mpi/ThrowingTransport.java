package workbench.mpi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.semantics.Semantics;
import workbench.transport.Availability;
import workbench.transport.Channel;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.Kernel;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Task;
import workbench.workload.Workload;

/** The real thing, but rank 1 throws: when it joins, or in its second iteration. For tests of what becomes of its peers. */
abstract class ThrowingTransport implements Transport {
    static final String WHEN = "when";
    static final String JOINING = "joining";
    static final String ITERATING = "iterating";

    private final MpjTransport real;

    ThrowingTransport(MpjTransport real) {
        this.real = real;
    }

    public static final class Multicore extends ThrowingTransport {
        public Multicore() {
            super(new MulticoreTransport());
        }
    }

    public static final class Cluster extends ThrowingTransport {
        public Cluster() {
            super(new ClusterTransport());
        }
    }

    @Override
    public Session join(JoinContext context) throws Exception {
        boolean throwing = context.rank() == 1;
        if (throwing && context.parameters().is(WHEN, JOINING)) {
            throw new IllegalStateException("thrown on purpose");
        }
        Session session = real.join(context);
        return throwing ? new ThrowingSession(session) : session;
    }

    private record ThrowingSession(Session real) implements Session {
        @Override
        public Optional<Kernel> nativeKernel(Task task) throws Exception {
            return real.nativeKernel(task).map(ThrowingKernel::new);
        }

        @Override
        public Channel channel() throws Exception {
            return real.channel();
        }

        @Override
        public void close() throws Exception {
            real.close();
        }
    }

    private static final class ThrowingKernel implements Kernel {
        private final Kernel real;
        private boolean hasIterated;

        ThrowingKernel(Kernel real) {
            this.real = real;
        }

        @Override
        public void iterate() throws Exception {
            if (hasIterated) {
                throw new IllegalStateException("thrown on purpose");
            }
            hasIterated = true;
            real.iterate();
        }

        @Override
        public void close() throws Exception {
            real.close();
        }
    }

    @Override
    public String id() {
        return real.id() + "-throwing";
    }

    @Override
    public String style() {
        return real.style();
    }

    @Override
    public String description() {
        return real.description();
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(real.parameters());
        parameters.add(Parameter.choice(WHEN, "when rank 1 throws", ITERATING, JOINING));
        return parameters;
    }

    @Override
    public List<Deployment> deployments() {
        return real.deployments();
    }

    @Override
    public Availability availability() {
        return real.availability();
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return real.semantics(workload, parameters, deployment, kernel);
    }

    @Override
    public List<String> nativeWorkloads() {
        return real.nativeWorkloads();
    }

    @Override
    public HostPlacement hostPlacement() {
        return real.hostPlacement();
    }

    @Override
    public Map<String, String> environment(Path directory) throws IOException {
        return real.environment(directory);
    }

    @Override
    public Host startHost(HostContext context) throws Exception {
        return real.startHost(context);
    }

    @Override
    public Thread newThread(int rank, Runnable participant) {
        return real.newThread(rank, participant);
    }
}
