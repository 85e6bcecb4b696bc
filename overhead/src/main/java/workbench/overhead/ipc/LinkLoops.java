package workbench.overhead.ipc;

import java.io.IOException;
import workbench.ipc.Inlet;
import workbench.ipc.LinkSession;
import workbench.ipc.Outlet;
import workbench.ipc.StreamInlet;
import workbench.ipc.StreamOutlet;
import workbench.overhead.bare.BareLoops;
import workbench.overhead.bare.Ends;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Datagrams;
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

    /** The kernel's own links: where they are streams, plain reads and writes; elsewhere the transport's few lines, as they are. */
    private record LinkEnds(LinkSession session) implements Ends {
        @Override
        public Out to(int rank, int mostBytes) {
            Outlet usual = session.outlet(rank);
            return usual instanceof StreamOutlet of ? new BareStream.Writer(of.stream()) : usual::send;
        }

        @Override
        public In from(int rank, int mostBytes) {
            Inlet usual = session.inlet(rank);
            return usual instanceof StreamInlet of ? new BareStream.Reader(of.stream()) : usual::receive;
        }
    }

    /** The kernel's own datagrams, of which none may be lost. */
    private record DatagramEnds(Datagrams datagrams) implements Ends {
        private static final int MOST_LOOKS = 100;

        @Override
        public Out to(int rank, int mostBytes) {
            return (message, length) -> datagrams.send(rank, message, length);
        }

        /** There is one sender only. */
        @Override
        public In from(int rank, int mostBytes) {
            return this::receiveSurely;
        }

        /** A bare loop waits for each message, which has come long before this gives up unless it was lost. */
        private int receiveSurely(byte[] message) throws Exception {
            for (int look = 0; look < MOST_LOOKS; look++) {
                int length = datagrams.receive(message);
                if (length != Datagrams.NOTHING) {
                    return length;
                }
            }
            throw new IOException(
                    "a datagram was lost, and the bare loop knows no way to go on: try again, or ask for a larger"
                            + " receiveBuffer");
        }
    }
}
