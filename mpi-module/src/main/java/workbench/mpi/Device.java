package workbench.mpi;

import workbench.semantics.Border;
import workbench.semantics.Copies;
import workbench.workload.Parameters;

/** MPJ Express's devices, as far as what the figures mean depends on them. */
enum Device {
    /** Small messages are written to the socket by the thread that sends, whatever the receiver does; larger ones wait for their receive. */
    CLUSTER(new Copies(Copies.Form.PACKED, 2, 2, Copies.Detour.UNEXPECTED), Border.Crossing.TO_RECEIVER),
    /** Sender and receiver are matched in shared memory; whoever comes later copies. */
    MULTICORE(Copies.of(Copies.Form.PACKED, 3, 0), Border.Crossing.SAME_JVM);

    /** What the library puts before a message's bytes in the buffer whose size it compares with the limit. */
    private static final int PACKED_BYTES = 8;

    final Copies copies;
    final Border border;

    Device(Copies copies, Border.Crossing crossing) {
        this.copies = copies;
        this.border = Border.of(crossing);
    }

    /** Whether a message is sent only when its receive is posted (a rendezvous). */
    boolean waitsForReceive(long bytes, Parameters parameters) {
        return this == MULTICORE || bytes + PACKED_BYTES > parameters.number(Settings.PROTOCOL_SWITCH_LIMIT);
    }
}
