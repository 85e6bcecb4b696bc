package workbench.ipc;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Reception;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** Unix domain sockets, blocking, one connection for each link; their names are files. */
public final class UnixSocketTransport extends IpcTransport {
    /** What fits into {@code sun_path}, its end included, on every system that has these sockets. */
    private static final int MOST_NAME_BYTES = 103;

    public UnixSocketTransport() {
        super(
                "unix-socket",
                "streams",
                "Unix domain sockets, a connection for each pair",
                Place.SOCKET_BUFFERS,
                Durability.NONE,
                Copies.of(Copies.Form.BUFFERS, 2, 2));
    }

    @Override
    Capacity room(Workload workload, Parameters parameters) {
        return Capacity.bytes(0, Place.SOCKET_BUFFERS, StreamOutlet.BUFFER_BYTES);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        return new MeetingHost(context.size(), 1, new FileHost(context.directory()).address());
    }

    @Override
    Mechanism mechanism(JoinContext context) throws IOException {
        Path name = shortest(FileHost.folder(context).resolve("socket-" + context.rank()));
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(name), Reception.BACKLOG);
        return new SocketMechanism(
                context, listening, name.toString(), place -> SocketChannel.open(UnixDomainSocketAddress.of(place)));
    }

    /** All participants have the same working directory. */
    private static Path shortest(Path name) throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(name);
        Path shorter = relative.toString().length() < name.toString().length() ? relative : name;
        if (shorter.toString().getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
            throw new IOException("a socket cannot be named '" + shorter + "': at most " + MOST_NAME_BYTES
                    + " bytes are allowed; choose a shorter --out");
        }
        return shorter;
    }
}
