package workbench.ipc;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import workbench.ipc.posix.UdpSocket;
import workbench.transport.JoinContext;
import workbench.workload.Edge;

/** The sockets of a participant by their links, until each knows the port at its link's other end. */
final class UdpPlaces {
    private final Map<Edge, UdpSocket> sockets = new LinkedHashMap<>();
    private final Map<Edge, Integer> ports = new LinkedHashMap<>();

    void add(Edge link, UdpSocket socket) throws IOException {
        sockets.put(link, socket);
        ports.put(link, socket.port());
    }

    /** Meets the others, and connects each socket with its peer. */
    void connect(JoinContext context) throws IOException {
        String[] places = MeetingHost.meet(context, LinkNumbers.written(ports));
        for (Map.Entry<Edge, UdpSocket> entry : sockets.entrySet()) {
            Edge link = entry.getKey();
            int peer = link.from() == context.rank() ? link.to() : link.from();
            entry.getValue().connect(LinkNumbers.read(link, places[peer]));
        }
    }
}
