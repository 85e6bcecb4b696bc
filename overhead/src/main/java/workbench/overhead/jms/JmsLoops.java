package workbench.overhead.jms;

import jakarta.jms.Connection;
import workbench.jms.JmsSession;
import workbench.overhead.bare.BareLoops;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.ParallelSumTask;

/** The bare loop of each workload over Jakarta JMS, with a connection like its kernel's. */
public final class JmsLoops {
    private JmsLoops() {}

    public static Kernel open(LoopContext context) throws Exception {
        JmsSession session = (JmsSession) context.session();
        Connection connection = session.connect(context.task().role());
        return context.task() instanceof ParallelSumTask sum
                ? new BareTaskQueue(sum, context, connection, session.settings())
                : BareLoops.over(new JmsEnds(connection, session.settings(), context), context, 0);
    }
}
