package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.ipc.posix.Poll;
import workbench.ipc.posix.UdpSocket;
import workbench.transport.Channel;
import workbench.transport.Datagrams;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.transport.ShownWith;
import workbench.workload.Edge;

/**
 * A participant's sockets, one for each link that its workload needs, connected with the one at the link's other end: so the kernel drops what comes
 * from anywhere else. Nothing else protects a datagram: who may forge addresses on this machine, which takes root's rights, can send one.
 */
@ShownWith(UdpSocket.class)
final class UdpSession implements Session, Datagrams {
    private final Map<Edge, UdpSocket> sockets = new LinkedHashMap<>();
    private final UdpSocket[] outlets;
    private final List<UdpSocket> inlets = new ArrayList<>();
    private final Poll poll;
    private int next;

    UdpSession(JoinContext context) throws IOException {
        outlets = new UdpSocket[context.size()];
        // The tree of a reduction is for channels: a datagram goes to whom a participant calls, or back.
        List<Edge> calls = context.workload().calls(context.parameters());
        List<Edge> own = context.workload().edges(context.parameters()).stream()
                .filter(link -> link.from() == context.rank() || link.to() == context.rank())
                .filter(link -> calls.contains(link) || calls.contains(link.reversed()))
                .toList();
        SocketBuffers buffers = SocketBuffers.of(context.parameters());
        Map<Edge, Integer> ports = new LinkedHashMap<>();
        for (Edge link : own) {
            UdpSocket socket = new UdpSocket();
            if (link.from() == context.rank()) {
                SocketBuffers.set(socket::sendBuffer, buffers.sendBytes());
                outlets[link.to()] = socket;
            } else {
                SocketBuffers.set(socket::receiveBuffer, buffers.receiveBytes());
                socket.patience(LOOK_MILLIS);
                inlets.add(socket);
            }
            sockets.put(link, socket);
            ports.put(link, socket.port());
        }
        String[] places = MeetingHost.meet(context, LinkNumbers.written(ports));
        for (Edge link : own) {
            int peer = link.from() == context.rank() ? link.to() : link.from();
            sockets.get(link).connect(LinkNumbers.read(link, places[peer]));
        }
        poll = new Poll(inlets);
    }

    @Override
    public int mostBytes() {
        return UdpSocket.MOST_BYTES;
    }

    @Override
    public void send(int toRank, byte[] message, int length) throws IOException {
        UdpSocket socket = outlets[toRank];
        MemorySegment.copy(message, 0, socket.buffer(), ValueLayout.JAVA_BYTE, 0, length);
        socket.send(length);
    }

    /** One system call where there is one sender only; where there are several, one where that has sent whose turn it is. */
    @Override
    public int receive(byte[] message) throws IOException {
        if (inlets.size() == 1) {
            return taken(inlets.getFirst(), inlets.getFirst().receive(), message);
        }
        int length = receiveNow(message);
        return length == NOTHING && poll.await(LOOK_MILLIS) ? receiveNow(message) : length;
    }

    /** Looks at each once, first at the one behind that which was looked at last. */
    private int receiveNow(byte[] message) throws IOException {
        int length = NOTHING;
        for (int looked = 0; length == NOTHING && looked < inlets.size(); looked++) {
            next = (next + 1) % inlets.size();
            length = taken(inlets.get(next), inlets.get(next).receiveNow(), message);
        }
        return length;
    }

    private static int taken(UdpSocket socket, int length, byte[] message) throws IOException {
        if (length > message.length) {
            throw new IOException("a datagram of " + length + " bytes came where at most " + message.length
                    + " are expected: its sender is out of step");
        }
        if (length > 0) {
            MemorySegment.copy(socket.buffer(), ValueLayout.JAVA_BYTE, 0, message, 0, length);
        }
        return length;
    }

    @Override
    public Channel channel() {
        throw new UnsupportedOperationException("a transport of datagrams has no channel");
    }

    @Override
    public List<Class<?>> parts() {
        return List.of(UdpSession.class);
    }

    @Override
    public Optional<Datagrams> datagrams() {
        return Optional.of(this);
    }

    @Override
    public void close() throws IOException {
        poll.close();
        for (UdpSocket socket : sockets.values()) {
            socket.close();
        }
    }
}
