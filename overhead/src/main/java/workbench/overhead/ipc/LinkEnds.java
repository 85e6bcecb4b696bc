package workbench.overhead.ipc;

import workbench.ipc.Inlet;
import workbench.ipc.LinkSession;
import workbench.ipc.Outlet;
import workbench.ipc.StreamInlet;
import workbench.ipc.StreamOutlet;
import workbench.overhead.bare.Ends;

/** The kernel's own links: where they are streams, plain reads and writes; elsewhere the transport's few lines, as they are. */
record LinkEnds(LinkSession session) implements Ends {
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
