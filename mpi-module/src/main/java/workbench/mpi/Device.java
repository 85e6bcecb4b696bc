package workbench.mpi;

import workbench.workload.Parameters;

/** MPJ Express's devices, as far as what the figures mean depends on them. */
enum Device {
    /** Small messages are written to the socket by the thread that sends, whatever the receiver does; larger ones wait for their receive. */
    CLUSTER(
            "packed into a buffer, into the kernel and out of it, unpacked; once more where no receive was posted",
            "one: to the receiver's process, by TCP on loopback") {
        @Override
        boolean waitsForReceive(long bytes, Parameters parameters) {
            return bytes + PACKED_BYTES > parameters.number(Settings.PROTOCOL_SWITCH_LIMIT);
        }
    },
    /** Sender and receiver are matched in shared memory; whoever comes later copies. */
    MULTICORE("packed into a buffer, to the receiver's buffer, unpacked", "same JVM") {
        @Override
        boolean waitsForReceive(long bytes, Parameters parameters) {
            return true;
        }
    };

    /** What the library puts before a message's bytes in the buffer whose size it compares with the limit. */
    static final int PACKED_BYTES = 8;

    final String copies;
    final String border;

    Device(String copies, String border) {
        this.copies = copies;
        this.border = border;
    }

    /** Whether a message is sent only when its receive is posted (a rendezvous). */
    abstract boolean waitsForReceive(long bytes, Parameters parameters);

    /** When a standard send returns. */
    final String standard(long bytes, Parameters parameters) {
        return waitsForReceive(bytes, parameters)
                ? "returns when the receive is matched"
                : "returns when written to the socket";
    }
}
