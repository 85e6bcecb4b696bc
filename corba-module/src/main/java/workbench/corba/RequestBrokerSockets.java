package workbench.corba;

import com.sun.corba.ee.spi.orb.ORB;
import com.sun.corba.ee.spi.transport.Acceptor;
import com.sun.corba.ee.spi.transport.ORBSocketFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import workbench.ipc.procedure.SecretSockets;

/**
 * The connections of a broker, which begin with the secret: whoever does not know it reaches none of the broker's objects, of which it has some of
 * its own. Public, since the broker makes it, by its name.
 */
public final class RequestBrokerSockets implements ORBSocketFactory {
    private volatile String secret;

    /** Before anything listens or connects. */
    void tell(String theSecret) {
        secret = theSecret;
    }

    @Override
    public void setORB(ORB orb) {}

    @Override
    public ServerSocket createServerSocket(String type, InetSocketAddress address) throws IOException {
        return SecretSockets.listen(address.getPort(), secret);
    }

    @Override
    public Socket createSocket(String type, InetSocketAddress address) throws IOException {
        Socket socket = SecretSockets.connect(address.getPort(), secret);
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public void setAcceptedSocketOptions(Acceptor acceptor, ServerSocket listening, Socket accepted)
            throws SocketException {
        accepted.setTcpNoDelay(true);
    }
}
