package workbench.ipc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import workbench.ipc.posix.Pipe;
import workbench.ipc.posix.Posix;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.transport.Availability;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Pipes of the kernel, one for each link, with a name or without: the same bytes in the same buffer, whoever made it. */
abstract class KernelPipeTransport extends IpcTransport {
    private static final String PIPE_SIZE = "pipeSize";
    private static final int USUAL_BYTES = 64 << 10;
    private static final int PAGE_BYTES = 4 << 10;
    private static final int MOST_BYTES = 1 << 20;

    KernelPipeTransport(String id, String description) {
        super(id, "streams", description, Place.PIPE, Durability.NONE, Copies.of(Copies.Form.BUFFERS, 2, 2));
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(Parameter.optionalSize(
                PIPE_SIZE,
                PAGE_BYTES,
                MOST_BYTES,
                "capacity: bytes that the kernel keeps of a pipe, made a power of two; 64KiB unless set"));
    }

    /** Gives a pipe that is open at both ends the size that the user asks for. */
    static void resize(Path pipe, Parameters parameters) throws IOException {
        if (parameters.has(PIPE_SIZE)) {
            Pipe.resize(pipe, parameters.count(PIPE_SIZE));
        }
    }

    @Override
    public final Availability availability() {
        return Posix.availability();
    }

    @Override
    final Capacity room(Workload workload, Parameters parameters) {
        long bytes = parameters.has(PIPE_SIZE) ? parameters.number(PIPE_SIZE) : USUAL_BYTES;
        return Capacity.bytes(RingSize.powerOfTwo(bytes), Place.PIPE, StreamOutlet.BUFFER_BYTES);
    }
}
