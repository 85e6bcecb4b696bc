package workbench.transport;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/**
 * The address by which participants, hosts and the controller reach each other: 127.0.0.1 at both ends, whichever family of addresses a JVM prefers and
 * whatever the system calls itself.
 */
public final class Loopback {
    public static final InetAddress ADDRESS = address();

    private Loopback() {}

    /** @param port 0 for one that the system chooses */
    public static InetSocketAddress port(int port) {
        return new InetSocketAddress(ADDRESS, port);
    }

    /** The name is told, so that no name service is asked for it. */
    private static InetAddress address() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException fourBytesAreAnAddress) {
            throw new IllegalStateException(fourBytesAreAnAddress);
        }
    }
}
