package workbench.ipc.procedure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Connections on loopback that begin with the secret, for libraries that let others make their sockets. */
public final class SecretSockets {
    private SecretSockets() {}

    public static Socket connect(int port, String secret) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(secret.getBytes(US_ASCII));
        return socket;
    }

    /** @param port 0 for one that is free */
    public static ServerSocket listen(int port, String secret) throws IOException {
        return new ServerSocket(port, 0, InetAddress.getLoopbackAddress()) {
            /** The thread that will serve the connection looks at the secret, so that one who says nothing keeps nobody else waiting. */
            @Override
            public Socket accept() throws IOException {
                Socket socket = new SecretSocket(secret);
                implAccept(socket);
                return socket;
            }
        };
    }
}
