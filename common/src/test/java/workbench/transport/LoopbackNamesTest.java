package workbench.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a machine whose own name nobody resolves. */
class LoopbackNamesTest {
    private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

    private final InetAddressResolver names = new LoopbackNames.OwnNameFirst("laptop", new Nothing());

    @Test
    void theMachinesOwnNameIsLoopback() throws UnknownHostException {
        assertThat(names.lookupByName("Laptop", ANY))
                .containsExactly(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    @Test
    void otherNamesAreLeftToTheSystem() {
        assertThatThrownBy(() -> names.lookupByName("elsewhere", ANY)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void loopbackHasANameThoughTheSystemKnowsNone() throws UnknownHostException {
        assertThat(names.lookupByAddress(new byte[] {127, 0, 0, 1})).isEqualTo("localhost");
    }

    @Test
    void jvmsThatHaveItUseIt() throws UnknownHostException {
        assertThat(InetAddress.getLocalHost().getHostAddress()).isEqualTo("127.0.0.1");
    }

    private static final class Nothing implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            throw new UnknownHostException(host + ": Name or service not known");
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            throw new UnknownHostException();
        }
    }
}
