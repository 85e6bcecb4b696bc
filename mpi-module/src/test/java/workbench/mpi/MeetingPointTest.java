package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MeetingPointTest {
    private static final String TABLE = "#Peer Information;127.0.0.1@21@20@0@0;127.0.0.1@11@10@1@0";

    @Test
    void tellsEachRankOfAll() throws IOException {
        try (MeetingPoint meetingPoint = new MeetingPoint(2);
                Rank second = new Rank(meetingPoint, 10, 11, 1);
                Rank first = new Rank(meetingPoint, 20, 21, 0)) {
            assertThat(first.table()).isEqualTo(TABLE);
            assertThat(second.table()).isEqualTo(TABLE);
        }
    }

    @Test
    void turnsAwayWhoIsNoRank() throws IOException {
        try (MeetingPoint meetingPoint = new MeetingPoint(2);
                Socket stranger = connect(meetingPoint);
                Rank unknown = new Rank(meetingPoint, 1, 2, 7);
                Rank second = new Rank(meetingPoint, 10, 11, 1)) {
            stranger.shutdownOutput();
            assertThatThrownBy(unknown::table).isInstanceOf(EOFException.class);
            try (Rank first = new Rank(meetingPoint, 20, 21, 0)) {
                assertThat(first.table()).isEqualTo(TABLE);
                assertThat(second.table()).isEqualTo(TABLE);
            }
        }
    }

    /** Which of them comes first is not told. */
    @Test
    void turnsAwayWhoIsHereAlready() throws IOException {
        try (MeetingPoint meetingPoint = new MeetingPoint(1);
                Rank once = new Rank(meetingPoint, 10, 11, 0);
                Rank again = new Rank(meetingPoint, 3, 4, 0)) {
            List<String> tables = Stream.of(once, again)
                    .flatMap(rank -> rank.tableIfAny().stream())
                    .toList();

            assertThat(tables)
                    .singleElement()
                    .isIn("#Peer Information;127.0.0.1@11@10@0@0", "#Peer Information;127.0.0.1@4@3@0@0");
        }
    }

    @Test
    void whoSaysNothingKeepsNobodyWaiting() throws IOException {
        try (MeetingPoint meetingPoint = new MeetingPoint(1);
                Socket silent = connect(meetingPoint);
                Socket another = connect(meetingPoint);
                Rank only = new Rank(meetingPoint, 10, 11, 0)) {
            assertThat(only.table()).contains("127.0.0.1@11@10@0@0");
            assertThat(silent.isConnected() && another.isConnected()).isTrue();
        }
    }

    @Test
    void isNotReachableOnceAllHaveMet() throws IOException {
        try (MeetingPoint meetingPoint = new MeetingPoint(1);
                Rank only = new Rank(meetingPoint, 10, 11, 0)) {
            only.table();
            assertThatThrownBy(only::table).isInstanceOf(EOFException.class);
            assertThatThrownBy(() -> connect(meetingPoint)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void letsNobodyWaitOnceItIsClosed() throws IOException {
        try (MeetingPoint meetingPoint = new MeetingPoint(2);
                Rank first = new Rank(meetingPoint, 20, 21, 0)) {
            meetingPoint.close();
            assertThatThrownBy(first::table).isInstanceOf(IOException.class);
        }
    }

    private static Socket connect(MeetingPoint meetingPoint) throws IOException {
        int port = Integer.parseInt(meetingPoint.address().get(MeetingPoint.PORT));
        return new Socket(InetAddress.getByName(meetingPoint.address().get(MeetingPoint.ADDRESS)), port);
    }

    /** Speaks as MPJ Express does. */
    private record Rank(Socket socket) implements AutoCloseable {
        Rank(MeetingPoint meetingPoint, int writePort, int readPort, int rank) throws IOException {
            this(connect(meetingPoint));
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF("Sending Info");
            out.writeInt(writePort);
            out.writeInt(readPort);
            out.writeInt(rank);
        }

        String table() throws IOException {
            return new DataInputStream(socket.getInputStream()).readUTF();
        }

        Optional<String> tableIfAny() {
            try {
                return Optional.of(table());
            } catch (IOException turnedAway) {
                return Optional.empty();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
