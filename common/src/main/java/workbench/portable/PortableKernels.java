package workbench.portable;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import workbench.portable.collective.ChannelCommunicator;
import workbench.transport.Communicator;
import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.Procedures;
import workbench.transport.Session;
import workbench.workload.CollectiveTask;
import workbench.workload.MatrixTask;
import workbench.workload.MonteCarloTask;
import workbench.workload.NasCgTask;
import workbench.workload.NasEpTask;
import workbench.workload.NasIsTask;
import workbench.workload.ParallelSumTask;
import workbench.workload.PingPongTask;
import workbench.workload.PipelineTask;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.PublishTask;
import workbench.workload.RequestReplyTask;
import workbench.workload.Role;
import workbench.workload.SampleSortTask;
import workbench.workload.StencilTask;
import workbench.workload.StreamingTask;
import workbench.workload.Task;
import workbench.workload.TaskFarmTask;

/** The portable kernel of each workload. */
public final class PortableKernels {
    private static final List<PortableKernel> FURTHER = ServiceLoader.load(PortableKernel.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private PortableKernels() {}

    /** Over the session's procedures or datagrams, where it has any, or over its channel or communicator. */
    public static Kernel of(Session session, Task task) throws Exception {
        Optional<PortableKernel> further = FURTHER.stream()
                .filter(kernel -> kernel.task().isInstance(task))
                .findFirst();
        if (further.isPresent()) {
            return further.get().open(session, task);
        }
        Optional<Procedures> procedures = session.procedures();
        if (procedures.isPresent()) {
            Optional<Kernel> called = over(procedures.get(), task);
            return called.isPresent() ? called.get() : over(session, task);
        }
        Optional<Datagrams> datagrams = session.datagrams();
        return datagrams.isPresent() ? over(datagrams.get(), task) : over(session, task);
    }

    /** Empty where calls have no idiom of their own for it: it goes over the channel that they give. */
    private static Optional<Kernel> over(Procedures procedures, Task task) throws Exception {
        return switch (task) {
            case ProducerConsumerTask t -> Optional.of(new ProcedureProducerConsumer(procedures, t));
            case ParallelSumTask t -> Optional.of(new ProcedureParallelSum(procedures, t));
            case PingPongTask t -> Optional.of(new ProcedurePingPong(procedures, t));
            case RequestReplyTask t -> Optional.of(new ProcedureRequestReply(procedures, t));
            case StreamingTask t -> Optional.of(new ProcedureStreaming(procedures, t));
            default -> Optional.empty();
        };
    }

    private static Kernel over(Datagrams datagrams, Task task) {
        return switch (task) {
            case ProducerConsumerTask t -> new DatagramProducerConsumer(datagrams, t);
            case ParallelSumTask t -> new DatagramParallelSum(datagrams, t);
            case PingPongTask t -> new DatagramPingPong(datagrams, t);
            case RequestReplyTask t -> new DatagramRequestReply(datagrams, t);
            case StreamingTask t -> new DatagramStreaming(datagrams, t);
            default -> throw unknown(task);
        };
    }

    private static Kernel over(Session session, Task task) throws Exception {
        return switch (task) {
            case ProducerConsumerTask t ->
                t.role() == Role.PRODUCER
                        ? new PortableProducer(session.channel(), t)
                        : new PortableConsumer(session.channel(), t);
            case ParallelSumTask t -> new PortableParallelSum(communicator(session, t.rank(), t.size()), t);
            case TaskFarmTask t -> new PortableTaskFarm(communicator(session, t.rank(), t.size()), t);
            case SampleSortTask t -> new PortableSampleSort(communicator(session, t.rank(), t.size()), t);
            case PingPongTask t -> new PortablePingPong(session.channel(), t);
            case StreamingTask t -> new PortableStreaming(session.channel(), t);
            case PublishTask t ->
                t.role() == Role.PUBLISHER
                        ? new PortablePublisher(session.channel(), t)
                        : new PortableConsumer(session.channel(), t);
            case RequestReplyTask t ->
                t.role() == Role.CLIENT
                        ? new PortableClient(session.channel(), t)
                        : new PortableServer(session.channel(), t);
            case PipelineTask t -> new PortablePipeline(session.channel(), t);
            case CollectiveTask t -> new PortableCollective(communicator(session, t.rank(), t.size()), t);
            case MonteCarloTask t -> new PortableMonteCarlo(communicator(session, t.rank(), t.size()), t);
            case MatrixTask t -> new PortableMatrixProduct(communicator(session, t.rank(), t.size()), t);
            case StencilTask t -> new PortableStencil(communicator(session, t.rank(), t.size()), t);
            case NasEpTask t -> new PortableNasEp(communicator(session, t.rank(), t.size()), t);
            case NasIsTask t -> new PortableNasIs(communicator(session, t.rank(), t.size()), t);
            case NasCgTask t -> new PortableNasCg(communicator(session, t.rank(), t.size()), t);
            default -> throw unknown(task);
        };
    }

    private static IllegalArgumentException unknown(Task task) {
        return new IllegalArgumentException(task.getClass().getName() + " has no portable kernel: it takes a "
                + PortableKernel.class.getSimpleName() + " and its line in META-INF/services/"
                + PortableKernel.class.getName());
    }

    /** The transport's own, or the workbench's algorithms over its channel. */
    public static Communicator communicator(Session session, int rank, int size) throws Exception {
        Optional<Communicator> own = session.communicator();
        return own.isPresent() ? own.get() : new ChannelCommunicator(session.channel(), rank, size);
    }
}
