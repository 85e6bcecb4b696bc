package workbench.mpi;

import java.util.Optional;
import mpi.MPI;
import mpi.MPIException;
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
import workbench.workload.Traffic;

/** A rank from {@code MPI.Init} to {@code MPI.Finalize}. Public only because another class loader makes it. */
public final class MpiSession implements Session {
    /** Without its own grants, whoever waits for answers has no more than that under way; so they may be rare. */
    private static final int SELDOM = 128;

    private final Parameters parameters;
    private final Traffic traffic;

    /** Waits until all ranks have come. */
    public MpiSession(JoinContext context, String[] rankArguments) throws MPIException {
        this.parameters = context.parameters();
        this.traffic = context.workload().traffic(parameters);
        MPI.Init(rankArguments);
    }

    @Override
    public Optional<Kernel> nativeKernel(Task task) throws MPIException {
        return Optional.of(
                switch (task) {
                    case ProducerConsumerTask t -> producerConsumer(t);
                    case ParallelSumTask t -> new ParallelSumKernel(t, MPI.COMM_WORLD);
                    case PingPongTask t -> new PingPongKernel(t, MPI.COMM_WORLD, parameters);
                    case StreamingTask t -> new StreamingKernel(t, MPI.COMM_WORLD);
                });
    }

    private Kernel producerConsumer(ProducerConsumerTask task) throws MPIException {
        return switch (ProducerConsumerKernel.of(parameters)) {
            case IN_TURN -> new ProducerConsumerInTurn(task, MPI.COMM_WORLD, parameters);
            case ON_DEMAND -> new ProducerConsumerOnDemand(task, MPI.COMM_WORLD, parameters);
        };
    }

    @Override
    public Channel channel() throws MPIException {
        long mostUnderWay = traffic.answered() ? Math.max(SELDOM, 2 * traffic.underWay()) : traffic.underWay();
        return new MpiChannel(MPI.COMM_WORLD, Math.toIntExact(mostUnderWay));
    }

    @Override
    public Kernel bareLoop(Task task, Timing timing) throws Exception {
        return switch (task) {
            case ProducerConsumerTask t ->
                new BareProducerConsumer(t, parameters.number(ProducerConsumer.MESSAGES), timing, MPI.COMM_WORLD);
            case ParallelSumTask t -> new BareParallelSum(t, Arithmetic.of(parameters), MPI.COMM_WORLD);
            case PingPongTask t -> new BarePingPong(t, parameters.number(PingPong.ROUND_TRIPS), timing, MPI.COMM_WORLD);
            case StreamingTask t -> new BareStreaming(t, parameters.number(Streaming.MESSAGES), MPI.COMM_WORLD);
        };
    }

    /** Waits for all ranks to come here. */
    @Override
    public void close() throws MPIException {
        MPI.Finalize();
    }
}
