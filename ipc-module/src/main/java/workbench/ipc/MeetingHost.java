package workbench.ipc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import workbench.transport.Host;
import workbench.transport.JoinContext;

/**
 * Where participants learn how to reach each other: each tells where it listens, and when all have, each is told of all. Listens on loopback
 * while they join; who does not know the secret, which travels on the control link only, is turned away.
 */
public final class MeetingHost implements Host {
    /** Far above what a participant takes to say the secret, and whatever else it has at hand, once it is connected. */
    public static final int GREETING_MILLIS = 2_000;

    private static final String PORT = "meetingPort";
    private static final String SECRET = "secret";

    private final String secret;
    private final int meetings;
    private final Map<String, String> beside;
    private final ServerSocket server;
    private final Socket[] visitors;
    private final String[] places;

    public MeetingHost(int size) throws IOException {
        this(size, 1, Map.of());
    }

    /**
     * @param meetings how often they meet
     * @param beside what else they are to know
     */
    MeetingHost(int size, int meetings, Map<String, String> beside) throws IOException {
        this.meetings = meetings;
        this.beside = beside;
        secret = UUID.randomUUID().toString().replace("-", "");
        visitors = new Socket[size];
        places = new String[size];
        server = new ServerSocket(0, size, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::introduce, "meeting-point");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Map<String, String> address() {
        Map<String, String> address = new HashMap<>(beside);
        address.put(PORT, Integer.toString(server.getLocalPort()));
        address.put(SECRET, secret);
        return address;
    }

    /** What all participants of a repetition know and nobody else does. */
    public static String secret(JoinContext context) {
        return context.hostAddress().get(SECRET);
    }

    /** Compares in a time that does not tell how much of it was right. */
    public static boolean isSame(String secret, String said) {
        return MessageDigest.isEqual(secret.getBytes(US_ASCII), said.getBytes(US_ASCII));
    }

    /** Tells where a participant listens, waits for all others, and returns where each of them listens, by rank. */
    public static String[] meet(JoinContext context, String place) throws IOException {
        int port = Integer.parseInt(context.hostAddress().get(PORT));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(secret(context));
            out.writeInt(context.rank());
            out.writeUTF(place);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            String[] places = new String[context.size()];
            for (int rank = 0; rank < places.length; rank++) {
                places[rank] = in.readUTF();
            }
            return places;
        }
    }

    private void introduce() {
        try {
            for (int held = 0; held < meetings; held++) {
                for (int present = 0; present < visitors.length; ) {
                    present += welcome(server.accept()) ? 1 : 0;
                }
                for (Socket visitor : visitors) {
                    try (DataOutputStream out = new DataOutputStream(visitor.getOutputStream())) {
                        for (String place : places) {
                            out.writeUTF(place);
                        }
                    }
                }
            }
        } catch (IOException closedOrAParticipantHasGone) {
            // Those who wait here see their connection end, and fail with that.
        } finally {
            close();
        }
    }

    private boolean welcome(Socket socket) throws IOException {
        try {
            socket.setSoTimeout(GREETING_MILLIS);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            if (isSame(secret, in.readUTF())) {
                int rank = in.readInt();
                places[rank] = in.readUTF();
                visitors[rank] = socket;
                return true;
            }
        } catch (IOException notAParticipant) {
            // Turned away below.
        }
        socket.close();
        return false;
    }

    @Override
    public void close() {
        closeQuietly(server);
        Stream.of(visitors).filter(Objects::nonNull).forEach(MeetingHost::closeQuietly);
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException goneAlready) {
            // Nothing is lost with it.
        }
    }
}
