package workbench.ipc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.stream.Stream;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Loopback;
import workbench.transport.Reception;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** TCP on loopback, blocking, one connection for each link. */
public final class TcpSocketTransport extends IpcTransport {
    private static final String NO_DELAY = "tcpNoDelay";

    public TcpSocketTransport() {
        super(
                "tcp-socket",
                "streams",
                "TCP sockets on loopback, a connection for each pair",
                Place.SOCKET_BUFFERS,
                Durability.NONE,
                Copies.of(Copies.Form.BUFFERS, 2, 2));
    }

    @Override
    public List<Parameter> parameters() {
        Parameter noDelay =
                Parameter.choice(NO_DELAY, "whether small messages go out at once (TCP_NODELAY)", "on", "off");
        return Stream.concat(Stream.of(noDelay), SocketBuffers.parameters().stream())
                .toList();
    }

    @Override
    Capacity room(Workload workload, Parameters parameters) {
        return Capacity.bytes(
                SocketBuffers.of(parameters).bothBytes(), Place.SOCKET_BUFFERS, StreamOutlet.BUFFER_BYTES);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        return new MeetingHost(context.size());
    }

    @Override
    Mechanism mechanism(JoinContext context) throws IOException {
        Parameters parameters = context.parameters();
        ServerSocketChannel listening = ServerSocketChannel.open();
        // Inherited by what is accepted; to set it later is too late for the window.
        SocketBuffers.set(
                bytes -> listening.setOption(StandardSocketOptions.SO_RCVBUF, bytes),
                SocketBuffers.of(parameters).receiveBytes());
        listening.bind(Loopback.port(0), Reception.BACKLOG);
        return new SocketMechanism(
                context,
                listening,
                Integer.toString(((InetSocketAddress) listening.getLocalAddress()).getPort()),
                port -> connect(Integer.parseInt(port), parameters));
    }

    private static SocketChannel connect(int port, Parameters parameters) throws IOException {
        SocketChannel socket = SocketChannel.open();
        SocketBuffers.set(
                bytes -> socket.setOption(StandardSocketOptions.SO_SNDBUF, bytes),
                SocketBuffers.of(parameters).sendBytes());
        socket.setOption(StandardSocketOptions.TCP_NODELAY, parameters.is(NO_DELAY, "on"));
        socket.connect(Loopback.port(port));
        return socket;
    }
}
