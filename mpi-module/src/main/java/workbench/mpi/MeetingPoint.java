package workbench.mpi;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.StringJoiner;
import workbench.transport.Host;

/**
 * Where the ranks of a cluster learn of each other, in place of MPJ Express's own daemon, which would run any command for anybody. Each rank
 * tells its two ports; when all have, each gets the table of all.
 */
final class MeetingPoint implements Host {
    static final String ADDRESS = "meetingAddress";
    static final String PORT = "meetingPort";

    private static final String GREETING = "Sending Info";

    /** Far above what a rank takes to send four fields that it has at hand. */
    private static final int GREETING_MILLIS = 2_000;

    private final ServerSocket server;
    private final Visitor[] visitors;

    /** Listens on loopback, on a port that the system chooses, until all ranks have come or it is closed. */
    MeetingPoint(int size) throws IOException {
        visitors = new Visitor[size];
        server = new ServerSocket(0, size, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::introduce, "meeting-point");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Map<String, String> address() {
        return Map.of(ADDRESS, server.getInetAddress().getHostAddress(), PORT, Integer.toString(server.getLocalPort()));
    }

    private void introduce() {
        try {
            int present = 0;
            while (present < visitors.length) {
                present += welcome(server.accept()) ? 1 : 0;
            }
            String table = table();
            for (Visitor visitor : visitors) {
                visitor.out.writeUTF(table);
            }
        } catch (IOException closedOrARankHasGone) {
            // The ranks that wait here see their connection end, and fail with that.
        } finally {
            close();
        }
    }

    /** Any process of this machine can connect: what does not speak the protocol, or is here already, is turned away. */
    private boolean welcome(Socket socket) throws IOException {
        try {
            socket.setSoTimeout(GREETING_MILLIS);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            if (in.readUTF().equals(GREETING)) {
                int writePort = in.readInt();
                int readPort = in.readInt();
                int rank = in.readInt();
                if (rank >= 0 && rank < visitors.length && visitors[rank] == null) {
                    visitors[rank] =
                            new Visitor(socket, new DataOutputStream(socket.getOutputStream()), writePort, readPort);
                    return true;
                }
            }
        } catch (IOException notARank) {
            // Turned away below.
        }
        socket.close();
        return false;
    }

    private String table() {
        StringJoiner table = new StringJoiner(";");
        table.add("#Peer Information");
        for (int rank = 0; rank < visitors.length; rank++) {
            Visitor visitor = visitors[rank];
            String address = visitor.socket.getInetAddress().getHostAddress();
            table.add(address + "@" + visitor.readPort + "@" + visitor.writePort + "@" + rank + "@0");
        }
        return table.toString();
    }

    @Override
    public void close() {
        closeQuietly(server);
        for (Visitor visitor : visitors) {
            if (visitor != null) {
                closeQuietly(visitor.socket);
            }
        }
    }

    private static void closeQuietly(java.io.Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException goneAlready) {
            // Nothing is lost with it.
        }
    }

    private record Visitor(Socket socket, DataOutputStream out, int writePort, int readPort) {}
}
