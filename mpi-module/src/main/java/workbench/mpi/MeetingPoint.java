package workbench.mpi;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import workbench.transport.Host;
import workbench.transport.Loopback;
import workbench.transport.Reception;

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
    private int present;

    /** Listens on loopback, on a port that the system chooses, until all ranks have come or it is closed. */
    MeetingPoint(int size) throws IOException {
        visitors = new Visitor[size];
        server = new ServerSocket(0, Reception.BACKLOG, Loopback.ADDRESS);
        start("meeting-point", this::receive);
    }

    private static void start(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }

    @Override
    public Map<String, String> address() {
        return Map.of(ADDRESS, server.getInetAddress().getHostAddress(), PORT, Integer.toString(server.getLocalPort()));
    }

    /** Each is heard by a thread of its own: one who says nothing keeps nobody waiting. */
    private void receive() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start("greeting", () -> hear(socket));
            } catch (IOException closed) {
                // The loop ends.
            }
        }
    }

    /** Any process of this machine can connect: what is another user's, does not speak the protocol, or is here already, is turned away. */
    private void hear(Socket socket) {
        try {
            socket.setSoTimeout(GREETING_MILLIS);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] greeting = in.readNBytes(GREETING.length() + Short.BYTES);
            if (new String(greeting, Short.BYTES, GREETING.length(), StandardCharsets.US_ASCII).equals(GREETING)
                    && PeerUser.isThisUser(socket)) {
                int writePort = in.readInt();
                int readPort = in.readInt();
                enter(
                        in.readInt(),
                        new Visitor(socket, new DataOutputStream(socket.getOutputStream()), writePort, readPort));
                return;
            }
        } catch (IOException | RuntimeException notARank) {
            // Turned away below.
        }
        closeQuietly(socket);
    }

    private synchronized void enter(int rank, Visitor visitor) throws IOException {
        if (server.isClosed() || rank < 0 || rank >= visitors.length || visitors[rank] != null) {
            throw new IOException("rank " + rank + " is not awaited");
        }
        visitors[rank] = visitor;
        present++;
        if (present == visitors.length) {
            closeQuietly(server);
            introduce();
        }
    }

    private void introduce() {
        try {
            String table = table();
            for (Visitor each : visitors) {
                each.out.writeUTF(table);
            }
        } catch (IOException aRankHasGone) {
            // The others see their connection end, and fail with that.
        } finally {
            close();
        }
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
    public synchronized void close() {
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
