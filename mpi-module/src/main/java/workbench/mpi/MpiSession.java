package workbench.mpi;

import java.util.List;
import java.util.Optional;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Channel;
import workbench.transport.Communicator;
import workbench.transport.JoinContext;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.InFlight;
import workbench.workload.Parameters;
import workbench.workload.Task;

/** A rank from {@code MPI.Init} to {@code MPI.Finalize}. Public only because another class loader makes it. */
public final class MpiSession implements Session {
    /** Without its own grants, whoever waits for answers has no more than that under way; so they may be rare. */
    private static final int SELDOM = 128;

    private final JoinContext context;
    private List<Class<?>> parts = List.of();

    /** Waits until all ranks have come. */
    public MpiSession(JoinContext context, String[] rankArguments) throws MPIException {
        this.context = context;
        MPI.Init(rankArguments);
    }

    @Override
    public Optional<Kernel> nativeKernel(Task task) throws Exception {
        Parameters parameters = context.parameters();
        return Optional.of(MpiKernels.ALL.of(context.workload().name(), parameters, task, parameters));
    }

    @Override
    public Channel channel() throws MPIException {
        InFlight inFlight = context.workload().inFlight(context.parameters());
        long mostUnderWay = inFlight.answered() ? Math.max(SELDOM, 2 * inFlight.underWay()) : inFlight.underWay();
        parts = List.of(MpiChannel.class);
        return new MpiChannel(MPI.COMM_WORLD, Math.toIntExact(mostUnderWay));
    }

    @Override
    public Optional<Communicator> communicator() throws MPIException {
        parts = List.of(MpiCommunicator.class);
        return Optional.of(new MpiCommunicator(MPI.COMM_WORLD));
    }

    @Override
    public List<Class<?>> parts() {
        return parts;
    }

    /** Waits for all ranks to come here. */
    @Override
    public void close() throws MPIException {
        MPI.Finalize();
    }
}
