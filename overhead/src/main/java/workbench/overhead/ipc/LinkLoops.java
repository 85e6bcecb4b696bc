package workbench.overhead.ipc;

import workbench.ipc.LinkSession;
import workbench.overhead.bare.BareLoops;
import workbench.overhead.bare.Ends;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;

/** Bare loops over whatever ends there are of the links of interprocess communication. */
public final class LinkLoops {
    private LinkLoops() {}

    /** Over the links of its session. */
    public static Kernel open(LoopContext context) throws Exception {
        return over(new LinkEnds((LinkSession) context.session()), context);
    }

    /** Over memory of their own. */
    public static Kernel openOverSlots(LoopContext context) throws Exception {
        return over(new SlotEnds(context.join()), context);
    }

    /** Over datagrams, which may be lost. */
    public static Kernel openOverDatagrams(LoopContext context) throws Exception {
        return over(new DatagramEnds(context.session().datagrams().orElseThrow()), context);
    }

    private static Kernel over(Ends ends, LoopContext context) throws Exception {
        return BareLoops.over(ends, context, 1);
    }
}
