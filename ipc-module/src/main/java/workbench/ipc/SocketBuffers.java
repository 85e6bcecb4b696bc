package workbench.ipc;

import java.io.IOException;
import java.util.List;
import workbench.workload.Parameter;
import workbench.workload.Parameters;

/**
 * How large the kernel's buffers of a socket are to be, in bytes; 0: as the system has it.
 *
 * @param sendBytes {@code SO_SNDBUF}
 * @param receiveBytes {@code SO_RCVBUF}
 */
record SocketBuffers(int sendBytes, int receiveBytes) {
    private static final String SEND = "sendBuffer";
    private static final String RECEIVE = "receiveBuffer";
    private static final int MOST_BYTES = 64 << 20;

    static List<Parameter> parameters() {
        return List.of(
                Parameter.size(SEND, "0", 0, MOST_BYTES, "SO_SNDBUF in bytes; 0: as the system has it"),
                Parameter.size(RECEIVE, "0", 0, MOST_BYTES, "SO_RCVBUF in bytes; 0: as the system has it"));
    }

    static SocketBuffers of(Parameters parameters) {
        return new SocketBuffers(parameters.count(SEND), parameters.count(RECEIVE));
    }

    /** An option of a socket that takes a size. */
    interface Option {
        void set(int bytes) throws IOException;
    }

    static void set(Option option, int bytes) throws IOException {
        if (bytes > 0) {
            option.set(bytes);
        }
    }

    /** Together; 0: as the system has one of them at least. */
    long bothBytes() {
        return sendBytes == 0 || receiveBytes == 0 ? 0 : (long) sendBytes + receiveBytes;
    }
}
