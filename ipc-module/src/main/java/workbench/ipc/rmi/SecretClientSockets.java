package workbench.ipc.rmi;

import java.io.IOException;
import java.io.Serializable;
import java.net.Socket;
import java.rmi.server.RMIClientSocketFactory;
import workbench.ipc.procedure.SecretSockets;

/**
 * A caller's connections: on loopback, whatever the stub says, and beginning with the secret. Travels within a stub, to those who have said the secret.
 */
record SecretClientSockets(String secret) implements RMIClientSocketFactory, Serializable {
    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return SecretSockets.connect(port, secret);
    }

    @Override
    public String toString() {
        return "sockets on loopback with a secret";
    }
}
