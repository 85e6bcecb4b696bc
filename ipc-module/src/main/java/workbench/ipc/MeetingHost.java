package workbench.ipc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import workbench.transport.Greeting;
import workbench.transport.Host;
import workbench.transport.JoinContext;
import workbench.transport.Loopback;
import workbench.transport.Reception;

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
    private final Map<String, String> beside;
    private final ServerSocket listening;
    private final Reception<Socket> reception;
    private final Socket[] visitors;
    private final String[] places;
    private int meetingsLeft;
    private int present;

    public MeetingHost(int size) throws IOException {
        this(size, 1, Map.of());
    }

    /**
     * @param meetings how often they meet
     * @param beside what else they are to know
     */
    MeetingHost(int size, int meetings, Map<String, String> beside) throws IOException {
        this.beside = beside;
        meetingsLeft = meetings;
        secret = UUID.randomUUID().toString().replace("-", "");
        visitors = new Socket[size];
        places = new String[size];
        listening = Reception.loopback();
        reception = Reception.at(listening, greeting(secret), this::welcome);
    }

    /** What one says who connects to a participant or to where participants meet. */
    static Greeting greeting(String secret) {
        return new Greeting(secret, Duration.ofMillis(GREETING_MILLIS));
    }

    @Override
    public Map<String, String> address() {
        Map<String, String> address = new HashMap<>(beside);
        address.put(PORT, Integer.toString(listening.getLocalPort()));
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
        try (Socket connection = new Socket(Proxy.NO_PROXY)) {
            connection.connect(Loopback.port(port));
            greeting(secret(context)).say(connection.getOutputStream(), context.rank());
            new DataOutputStream(connection.getOutputStream()).writeUTF(place);
            DataInputStream in = new DataInputStream(connection.getInputStream());
            String[] places = new String[context.size()];
            for (int rank = 0; rank < places.length; rank++) {
                places[rank] = in.readUTF();
            }
            return places;
        }
    }

    private void welcome(int rank, Socket connection) throws IOException {
        String place = new DataInputStream(connection.getInputStream()).readUTF();
        synchronized (visitors) {
            if (meetingsLeft == 0 || visitors[rank] != null) {
                throw new IOException("rank " + rank + " is not awaited");
            }
            visitors[rank] = connection;
            places[rank] = place;
            present++;
            if (present == visitors.length) {
                introduce();
            }
        }
    }

    /** Those who wait and cannot be told any more see their connection end, and fail with that. */
    private void introduce() throws IOException {
        meetingsLeft--;
        if (meetingsLeft == 0) {
            reception.close();
        }
        try {
            for (Socket visitor : visitors) {
                DataOutputStream out = new DataOutputStream(visitor.getOutputStream());
                for (String each : places) {
                    out.writeUTF(each);
                }
            }
        } finally {
            sendAway();
        }
    }

    private void sendAway() throws IOException {
        for (int rank = 0; rank < visitors.length; rank++) {
            if (visitors[rank] != null) {
                visitors[rank].close();
                visitors[rank] = null;
            }
        }
        present = 0;
    }

    @Override
    public void close() throws IOException {
        reception.close();
        synchronized (visitors) {
            meetingsLeft = 0;
            sendAway();
        }
    }
}
