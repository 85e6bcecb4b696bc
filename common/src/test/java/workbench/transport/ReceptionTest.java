package workbench.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Strangers at a port of the workbench's. */
@Timeout(20)
class ReceptionTest {
    private static final int MANY = 200;

    /** Whoever waits for it waits longer than this test may. */
    private final Greeting greeting = new Greeting("0123456789abcdef", Duration.ofMinutes(1));

    private final BlockingQueue<Integer> guests = new LinkedBlockingQueue<>();
    private final List<SocketChannel> strangers = new ArrayList<>();
    private ServerSocket listening;
    private Reception<Socket> reception;

    @BeforeEach
    void receive() throws IOException {
        listening = Reception.loopback();
        reception = Reception.at(listening, greeting, (number, connection) -> guests.add(number));
    }

    @AfterEach
    void close() throws IOException {
        reception.close();
        for (SocketChannel stranger : strangers) {
            stranger.close();
        }
    }

    @Test
    void manyWhoSayNothingOrHalfOfItKeepNobodyWaiting() throws Exception {
        for (int i = 0; i < MANY; i++) {
            SocketChannel stranger = stranger();
            if (i % 2 == 0) {
                stranger.write(ByteBuffer.wrap(new byte[] {'0', '1'}));
            }
        }
        SocketChannel guest = stranger();

        greeting.say(Channels.newOutputStream(guest), 5);

        assertThat(guests.take()).isEqualTo(5);
    }

    @Test
    void whoSaysSomethingElseIsHungUpOn() throws Exception {
        SocketChannel stranger = stranger();

        stranger.write(
                ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(isHungUpOn(stranger)).isTrue();
        assertThat(guests).isEmpty();
    }

    @Test
    void oneWhomNobodyExpectsIsHungUpOn() throws Exception {
        reception.close();
        listening = Reception.loopback();
        reception = Reception.at(listening, greeting, (number, connection) -> {
            throw new IOException("is here already");
        });
        SocketChannel guest = stranger();

        greeting.say(Channels.newOutputStream(guest), 5);

        assertThat(isHungUpOn(guest)).isTrue();
    }

    @Test
    void itIsHeardOnLoopbackOnly() throws Exception {
        assertThat(listening.getInetAddress().getHostAddress()).isEqualTo("127.0.0.1");
    }

    private SocketChannel stranger() throws IOException {
        SocketChannel stranger = SocketChannel.open(Loopback.port(listening.getLocalPort()));
        strangers.add(stranger);
        return stranger;
    }

    /** With what it has said unread, the system may reset the connection. */
    private static boolean isHungUpOn(SocketChannel connection) {
        try {
            return connection.read(ByteBuffer.allocate(1)) < 0;
        } catch (IOException reset) {
            return true;
        }
    }
}
