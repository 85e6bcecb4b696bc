package workbench.ipc;

import workbench.ipc.posix.Posix;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Semantics;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Pipes of the kernel, one for each link, with a name or without: the same bytes in the same buffer, whoever made it. */
abstract class KernelPipeTransport extends IpcTransport {
    private final String room;

    /** @param room how many bytes the kernel keeps, for people */
    KernelPipeTransport(String id, String description, String room) {
        super(id, "streams", description);
        this.room = room;
    }

    @Override
    public final Availability availability() {
        return Posix.availability();
    }

    @Override
    public final Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
        return new Semantics(
                "bounded by the pipe, " + room + ", and 64 KiB read ahead; then the sender waits",
                "blocks",
                "none",
                "none",
                "returns when copied into the pipe",
                "into the kernel and out of it, and into a buffer at each end",
                Phrases.border(deployment),
                Phrases.next(workload));
    }
}
