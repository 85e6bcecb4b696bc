package workbench.ipc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.portable.PortableSemantics;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** TCP on loopback, blocking, one connection for each link. */
public final class TcpSocketTransport extends IpcTransport {
    private static final String NO_DELAY = "tcpNoDelay";

    public TcpSocketTransport() {
        super("tcp-socket", "streams", "TCP sockets on loopback, a connection for each pair");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.choice(NO_DELAY, "whether small messages go out at once (TCP_NODELAY)", "on", "off"));
        parameters.addAll(SocketBuffers.parameters());
        return List.copyOf(parameters);
    }

    @Override
    public Map<String, String> notHonoured(Workload workload) {
        return creditsAreBytes(workload);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return new PortableSemantics(workload, parameters)
                .over(
                        deployment,
                        Capacity.bytes(
                                SocketBuffers.of(parameters).bothBytes(),
                                Place.SOCKET_BUFFERS,
                                StreamOutlet.BUFFER_BYTES),
                        Waiting.BLOCKS,
                        Durability.NONE,
                        Send.copiedTo(Place.SOCKET_BUFFERS),
                        Copies.of(Copies.Form.BUFFERS, 2, 2));
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
        SocketBuffers.of(parameters).receive(bytes -> listening.setOption(StandardSocketOptions.SO_RCVBUF, bytes));
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), context.size());
        return new SocketMechanism(
                context,
                listening,
                address -> Integer.toString(((InetSocketAddress) address).getPort()),
                port -> connect(Integer.parseInt(port), parameters));
    }

    private static SocketChannel connect(int port, Parameters parameters) throws IOException {
        SocketChannel socket = SocketChannel.open();
        SocketBuffers.of(parameters).send(bytes -> socket.setOption(StandardSocketOptions.SO_SNDBUF, bytes));
        socket.setOption(StandardSocketOptions.TCP_NODELAY, parameters.is(NO_DELAY, "on"));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
