package workbench.mpi;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import mpi.MPI;
import workbench.transport.JoinContext;
import workbench.workload.ProducerConsumer;

/**
 * A rank's part of one send: rank 0 sends and tells when its send has returned, rank 1 posts its receive when it is told to. Public only because
 * another class loader makes it.
 */
public final class OneSend implements BiConsumer<JoinContext, List<CountDownLatch>> {
    static final int RETURNED = 0;
    static final int MAY_RECEIVE = 1;

    private static final int TAG = 7;

    @Override
    public void accept(JoinContext context, List<CountDownLatch> signals) {
        try {
            takePart(context, signals);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void takePart(JoinContext context, List<CountDownLatch> signals) throws Exception {
        MpiSession session = new MpiSession(context, arguments(context));
        int size = context.parameters().count(ProducerConsumer.MESSAGE_SIZE);
        if (context.rank() == 0) {
            SendMode mode = SendMode.of(size, 1, MPI.COMM_WORLD, context.parameters());
            mode.Send(mode.buffer(), 0, size, MPI.BYTE, 1, TAG);
            signals.get(RETURNED).countDown();
            mode.drain();
            mode.close();
        } else {
            signals.get(MAY_RECEIVE).await();
            MPI.COMM_WORLD.Recv(new byte[size], 0, size, MPI.BYTE, 0, TAG);
        }
        session.close();
    }

    private static String[] arguments(JoinContext context) {
        return context.parameters().has(Settings.PROTOCOL_SWITCH_LIMIT)
                ? RankArguments.cluster(context)
                : RankArguments.multicore(context.rank(), context.size());
    }
}
