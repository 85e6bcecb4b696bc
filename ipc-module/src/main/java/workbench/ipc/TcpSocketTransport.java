package workbench.ipc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** TCP on loopback, blocking, one connection for each link. */
public final class TcpSocketTransport extends IpcTransport {
    private static final String NO_DELAY = "tcpNoDelay";
    private static final String SEND_BUFFER = "sendBuffer";
    private static final String RECEIVE_BUFFER = "receiveBuffer";
    private static final int MOST_BUFFER_BYTES = 64 << 20;

    public TcpSocketTransport() {
        super("tcp-socket", "streams", "TCP sockets on loopback, a connection for each pair");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(NO_DELAY, "whether small messages go out at once (TCP_NODELAY)", "on", "off"),
                Parameter.size(SEND_BUFFER, "0", 0, MOST_BUFFER_BYTES, "SO_SNDBUF in bytes; 0: as the system has it"),
                Parameter.size(
                        RECEIVE_BUFFER, "0", 0, MOST_BUFFER_BYTES, "SO_RCVBUF in bytes; 0: as the system has it"));
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
        return new Semantics(
                "bounded by the socket buffers (" + size(parameters, SEND_BUFFER) + " to send, "
                        + size(parameters, RECEIVE_BUFFER)
                        + " to receive) and 64 KiB read ahead; then the sender waits",
                "blocks",
                "none",
                "none (TCP's own reach no program)",
                "returns when copied into the socket buffer",
                "into the kernel and out of it, and into a buffer at each end",
                Phrases.border(deployment),
                Phrases.next(workload));
    }

    private static String size(Parameters parameters, String name) {
        long bytes = parameters.number(name);
        return bytes == 0 ? "the system's size" : bytes + " bytes";
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
        buffer(listening, parameters, RECEIVE_BUFFER);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), context.size());
        return new SocketMechanism(
                context,
                listening,
                address -> Integer.toString(((InetSocketAddress) address).getPort()),
                port -> connect(Integer.parseInt(port), parameters));
    }

    private static SocketChannel connect(int port, Parameters parameters) throws IOException {
        SocketChannel socket = SocketChannel.open();
        buffer(socket, parameters, SEND_BUFFER);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, parameters.is(NO_DELAY, "on"));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static void buffer(NetworkChannel channel, Parameters parameters, String name) throws IOException {
        if (parameters.number(name) > 0) {
            channel.setOption(
                    name.equals(SEND_BUFFER) ? StandardSocketOptions.SO_SNDBUF : StandardSocketOptions.SO_RCVBUF,
                    parameters.count(name));
        }
    }
}
