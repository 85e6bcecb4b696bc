package workbench.ipc.rmi;

import java.io.IOException;
import java.net.ServerSocket;
import java.rmi.server.RMIServerSocketFactory;
import workbench.ipc.procedure.SecretSockets;

/**
 * A server's port on loopback; connections must begin with the secret. The participant's object and its registry share it, since both are given
 * the same factory; no two participants do.
 */
final class SecretServerSockets implements RMIServerSocketFactory, AutoCloseable {
    private final String secret;
    private ServerSocket listening;

    SecretServerSockets(String secret) {
        this.secret = secret;
    }

    /** Once something is exported. */
    synchronized int port() {
        return listening.getLocalPort();
    }

    @Override
    public synchronized ServerSocket createServerSocket(int port) throws IOException {
        listening = SecretSockets.listen(port, secret);
        return listening;
    }

    /** RMI itself closes a port only that it was told, and none that it was let choose. */
    @Override
    public synchronized void close() throws IOException {
        if (listening != null) {
            listening.close();
        }
    }
}
