package workbench.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/**
 * What this machine calls itself is 127.0.0.1 to every JVM that has this class, whether or not a name service knows that name: libraries ask for it
 * before they listen. Other names are left to the system.
 */
public final class LoopbackNames extends InetAddressResolverProvider {
    private static final String LOCALHOST = "localhost";

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new OwnNameFirst(configuration.lookupLocalHostName(), configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "workbench loopback";
    }

    /** @param own in what letters it is written makes no difference */
    record OwnNameFirst(String own, InetAddressResolver system) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            boolean version4 = (policy.characteristics() & LookupPolicy.IPV4) != 0;
            return version4 && (host.equalsIgnoreCase(own) || host.equals(LOCALHOST))
                    ? Stream.of(InetAddress.getByAddress(host, Loopback.ADDRESS.getAddress()))
                    : system.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return InetAddress.getByAddress(address).isLoopbackAddress() ? LOCALHOST : system.lookupByAddress(address);
        }
    }
}
