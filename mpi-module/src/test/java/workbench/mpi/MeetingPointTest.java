package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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
                Rank second = new Rank(meetingPoint, 10, 11, 1);
                Rank twice = new Rank(meetingPoint, 3, 4, 1)) {
            stranger.shutdownOutput();
            assertThatThrownBy(unknown::table).isInstanceOf(EOFException.class);
            assertThatThrownBy(twice::table).isInstanceOf(EOFException.class);
            try (Rank first = new Rank(meetingPoint, 20, 21, 0)) {
                assertThat(first.table()).isEqualTo(TABLE);
                assertThat(second.table()).isEqualTo(TABLE);
            }
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

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
