package workbench.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over each kind of socket. */
@Timeout(20)
class GreetingTest {
    private static final String SECRET = "0123456789abcdef";

    private final Greeting patient = new Greeting(SECRET, Duration.ofSeconds(10));
    private final Greeting hasty = new Greeting(SECRET, Duration.ofMillis(300));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoKnowsTheSecretIsKnownByRank(boolean tcp) throws Exception {
        try (Connection connection = new Connection(tcp)) {
            patient.say(Channels.newOutputStream(connection.sender), 7);

            assertThat(patient.hear(Channels.newInputStream(connection.receiver), connection.receiver))
                    .hasValue(7);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatFollowsIsReadBlocking(boolean tcp) throws Exception {
        try (Connection connection = new Connection(tcp)) {
            patient.say(Channels.newOutputStream(connection.sender), 7);
            connection.sender.write(ByteBuffer.wrap(new byte[] {9}));
            patient.hear(Channels.newInputStream(connection.receiver), connection.receiver);
            ByteBuffer next = ByteBuffer.allocate(1);
            connection.receiver.read(next);

            assertThat(connection.receiver.isBlocking()).isTrue();
            assertThat(next.array()).containsExactly(9);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSaysSomethingElseIsNotKnown(boolean tcp) throws Exception {
        try (Connection connection = new Connection(tcp)) {
            new Greeting("0123456789abcdee", Duration.ZERO).say(Channels.newOutputStream(connection.sender), 7);

            assertThat(patient.hear(Channels.newInputStream(connection.receiver), connection.receiver))
                    .isEqualTo(OptionalInt.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSaysNothingIsNotAwaitedForEver(boolean tcp) throws Exception {
        try (Connection connection = new Connection(tcp)) {
            assertThat(hasty.hear(Channels.newInputStream(connection.receiver), connection.receiver))
                    .isEqualTo(OptionalInt.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSaysHalfOfItIsNotAwaitedForEver(boolean tcp) throws Exception {
        try (Connection connection = new Connection(tcp)) {
            connection.sender.write(ByteBuffer.wrap(new byte[] {'0', '1'}));

            assertThat(hasty.hear(Channels.newInputStream(connection.receiver), connection.receiver))
                    .isEqualTo(OptionalInt.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoGoesIsNotAwaited(boolean tcp) throws Exception {
        try (Connection connection = new Connection(tcp)) {
            connection.sender.close();

            assertThat(patient.hear(Channels.newInputStream(connection.receiver), connection.receiver))
                    .isEqualTo(OptionalInt.empty());
        }
    }

    @Test
    void aConnectionThatIsResetIsNotAwaited() throws Exception {
        try (Connection connection = new Connection(true)) {
            connection.sender.setOption(StandardSocketOptions.SO_LINGER, 0);
            connection.sender.close();

            assertThat(patient.hear(Channels.newInputStream(connection.receiver), connection.receiver))
                    .isEqualTo(OptionalInt.empty());
        }
    }

    private final class Connection implements AutoCloseable {
        final SocketChannel sender;
        final SocketChannel receiver;

        Connection(boolean tcp) throws IOException {
            SocketAddress name = tcp ? Loopback.port(0) : UnixDomainSocketAddress.of(folder.resolve("socket"));
            try (ServerSocketChannel listening = listening(name)) {
                listening.bind(name);
                sender = SocketChannel.open(listening.getLocalAddress());
                receiver = listening.accept();
            }
        }

        private static ServerSocketChannel listening(SocketAddress name) throws IOException {
            return name instanceof UnixDomainSocketAddress
                    ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    : ServerSocketChannel.open();
        }

        @Override
        public void close() throws IOException {
            sender.close();
            receiver.close();
        }
    }
}
