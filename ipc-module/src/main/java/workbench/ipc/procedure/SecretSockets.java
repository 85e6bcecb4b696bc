package workbench.ipc.procedure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import workbench.ipc.MeetingHost;
import workbench.transport.Loopback;
import workbench.transport.Reception;

/** Connections on loopback that begin with the secret, for libraries that let others make their sockets. */
public final class SecretSockets {
    private SecretSockets() {}

    public static Socket connect(int port, String secret) throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        socket.connect(Loopback.port(port));
        socket.getOutputStream().write(secret.getBytes(US_ASCII));
        return socket;
    }

    /** @param port 0 for one that is free */
    public static ServerSocket listen(int port, String secret) throws IOException {
        return new ServerSocket(port, Reception.BACKLOG, Loopback.ADDRESS) {
            /** The thread that will serve the connection looks at the secret, so that one who says nothing keeps nobody else waiting. */
            @Override
            public Socket accept() throws IOException {
                Socket socket = new SecretSocket(secret);
                implAccept(socket);
                return socket;
            }
        };
    }

    /** A connection that nobody reads from before the other end has said the secret. */
    private static final class SecretSocket extends Socket {
        private final String secret;
        private boolean greeted;

        SecretSocket(String secret) {
            this.secret = secret;
        }

        @Override
        public synchronized InputStream getInputStream() throws IOException {
            InputStream in = super.getInputStream();
            if (!greeted) {
                int usualMillis = getSoTimeout();
                setSoTimeout(MeetingHost.GREETING_MILLIS);
                String said = new String(in.readNBytes(secret.length()), US_ASCII);
                if (!MeetingHost.isSame(secret, said)) {
                    close();
                    throw new IOException("a caller that does not know the secret was turned away");
                }
                setSoTimeout(usualMillis);
                greeted = true;
            }
            return in;
        }
    }
}
