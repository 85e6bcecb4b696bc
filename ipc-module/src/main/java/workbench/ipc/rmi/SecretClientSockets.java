package workbench.ipc.rmi;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.Socket;
import java.rmi.server.RMIClientSocketFactory;

/**
 * A caller's connections: on loopback, whatever the stub says, and beginning with the secret. Travels within a stub, to those who have said the secret.
 */
record SecretClientSockets(String secret) implements RMIClientSocketFactory, Serializable {
    @Override
    public Socket createSocket(String host, int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(secret.getBytes(US_ASCII));
        return socket;
    }

    @Override
    public String toString() {
        return "sockets on loopback with a secret";
    }
}
