package workbench.ipc.posix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class UdpSocketTest {
    private UdpSocket sender;
    private UdpSocket receiver;

    @BeforeEach
    void open() throws IOException {
        sender = new UdpSocket();
        receiver = new UdpSocket();
        receiver.patience(10);
    }

    @AfterEach
    void close() throws IOException {
        sender.close();
        receiver.close();
    }

    private void connect() throws IOException {
        sender.connect(receiver.port());
        receiver.connect(sender.port());
    }

    @Test
    void aDatagramKeepsItsBordersAndMayBeEmptyOrAsLargeAsThereIs() throws IOException {
        connect();
        sender.buffer().set(ValueLayout.JAVA_BYTE, UdpSocket.MOST_BYTES - 1, (byte) 42);
        sender.send(UdpSocket.MOST_BYTES);
        sender.send(0);
        sender.send(3);

        assertThat(receiver.receive()).isEqualTo(UdpSocket.MOST_BYTES);
        assertThat(receiver.buffer().get(ValueLayout.JAVA_BYTE, UdpSocket.MOST_BYTES - 1))
                .isEqualTo((byte) 42);
        assertThat(receiver.receive()).isZero();
        assertThat(receiver.receive()).isEqualTo(3);
    }

    @Test
    void nobodyWaitsForEver() throws IOException {
        connect();

        assertThat(receiver.receive()).isEqualTo(UdpSocket.NOTHING);
        assertThat(receiver.receiveNow()).isEqualTo(UdpSocket.NOTHING);
    }

    @Test
    void whatHasNoRoomIsLostAndTheSenderIsNotTold() throws IOException {
        receiver.receiveBuffer(2_048);
        connect();
        for (int i = 0; i < 100; i++) {
            sender.send(1_024);
        }

        int received = 0;
        while (receiver.receiveNow() != UdpSocket.NOTHING) {
            received++;
        }
        assertThat(received).isBetween(1, 20);
    }

    @Test
    void whatAStrangerSendsIsDroppedWhetherItComesBeforeOrAfter() throws IOException {
        try (DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            DatagramPacket intruder =
                    new DatagramPacket(new byte[9], 9, InetAddress.getLoopbackAddress(), receiver.port());
            stranger.send(intruder);
            connect();
            stranger.send(intruder);
            sender.send(5);
        }

        assertThat(receiver.receive()).isEqualTo(5);
        assertThat(receiver.receive()).isEqualTo(UdpSocket.NOTHING);
    }

    @Test
    void whoSendsToOneThatHasGoneIsToldOnce() throws IOException {
        connect();
        receiver.close();
        sender.send(1);

        assertThatThrownBy(() -> sender.send(1))
                .isInstanceOf(IOException.class)
                .hasMessage("send(1 bytes) failed: Connection refused");
    }

    @Test
    void severalAreWatchedAtOnce() throws IOException {
        connect();
        try (UdpSocket other = new UdpSocket();
                Poll poll = new Poll(List.of(other, receiver))) {
            assertThat(poll.await(10)).isFalse();
            sender.send(1);
            assertThat(poll.await(10)).isTrue();
        }
    }
}
