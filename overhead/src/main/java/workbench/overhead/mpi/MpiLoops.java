package workbench.overhead.mpi;

import mpi.Intracomm;
import mpi.MPI;
import workbench.overhead.bare.BareLoop;
import workbench.overhead.bare.BarePingPong;
import workbench.overhead.bare.Ends;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.CollectiveTask;
import workbench.workload.ParallelSumTask;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.PublishTask;
import workbench.workload.StreamingTask;

/** The bare loop of each workload over MPI. Public only because it is found by its name: each rank loads it anew. */
public final class MpiLoops implements BareLoop {
    private static final int MESSAGE = 3;

    @Override
    public Kernel open(LoopContext context) throws Exception {
        return switch (context.task()) {
            case ProducerConsumerTask t -> new BareGrants(t, context, MPI.COMM_WORLD).kernel();
            case ParallelSumTask t -> new BareScatter(t, context, MPI.COMM_WORLD);
            case PingPongTask t -> new BarePingPong(t, context, new BlockingCalls(MPI.COMM_WORLD)).kernel();
            case PublishTask t -> new BarePublish(t, context, MPI.COMM_WORLD).kernel();
            case StreamingTask t -> new BareWindows(t, context, MPI.COMM_WORLD).kernel();
            case CollectiveTask t -> new BareCollective(t, context, MPI.COMM_WORLD);
            default -> throw context.unknownTask();
        };
    }

    private record BlockingCalls(Intracomm world) implements Ends {
        @Override
        public Out to(int rank, int mostBytes) {
            return (message, length) -> world.Send(message, 0, length, MPI.BYTE, rank, MESSAGE);
        }

        @Override
        public In from(int rank, int mostBytes) {
            return message -> {
                world.Recv(message, 0, message.length, MPI.BYTE, rank, MESSAGE);
                return message.length;
            };
        }
    }
}
