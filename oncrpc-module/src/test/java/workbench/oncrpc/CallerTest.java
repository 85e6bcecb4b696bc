package workbench.oncrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dcache.oncrpc4j.rpc.OncRpcClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a server that a test plays byte by byte. */
@Timeout(60)
class CallerTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private ServerSocket listening;
    private OncRpcClient client;
    private Caller caller;
    private Stranger server;

    @BeforeEach
    void connect() throws IOException {
        listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        client = OncRpcClient.newBuilder().withTCP().build(listening.getInetAddress(), listening.getLocalPort());
        caller = new Caller(client.connect());
        server = new Stranger(listening.accept());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        client.close();
        listening.close();
        threads.shutdown();
    }

    /** As in docs/mechanisms.md. */
    @Test
    void aCallAndItsReplyOnTheWire() throws Exception {
        Future<byte[]> reply = called(new byte[] {1, 2, 3, 4, 5});

        String call = server.hears();
        String number = call.substring(12, 24);
        assertThat(call)
                .isEqualTo(String.join(
                        " ",
                        "80 00 00 34", // the last part of a record; it has 52 bytes
                        number.strip(), // the number of the call
                        "00 00 00 00", // a call
                        "00 00 00 02", // of ONC RPC's version 2
                        "20 00 00 01", // to this program
                        "00 00 00 01", // in its version 1
                        "00 00 00 02", // its procedure CALL
                        "00 00 00 00 00 00 00 00", // credentials: AUTH_NONE, no bytes
                        "00 00 00 00 00 00 00 00", // what proves them: AUTH_NONE, no bytes
                        "00 00 00 05", // the argument has 5 bytes
                        "01 02 03 04 05", // as they are
                        "00 00 00")); // up to a multiple of 4
        server.says("80 00 00 24 " + number + "00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + " 00 00 00 01 00 00 00 01 07 00 00 00");
        assertThat(reply.get()).containsExactly(7);
    }

    @Test
    void repliesMayComeInAnotherOrder() throws Exception {
        Future<byte[]> first = called((byte) 1);
        String firstNumber = server.hears().substring(12, 24);
        Future<byte[]> second = called((byte) 2);
        String secondNumber = server.hears().substring(12, 24);

        server.says(replyTo(secondNumber, "02"));
        assertThat(second.get()).containsExactly(2);
        assertThat(first.isDone()).isFalse();
        server.says(replyTo(firstNumber, "01"));
        assertThat(first.get()).containsExactly(1);
    }

    @Test
    void noMoreCallsAreUnderWayThanAllowed() throws Exception {
        assertTheThirdWaitsForAReply(new byte[1], 2);
    }

    @Test
    void noMoreBytesAreUnderWayThanTheLibraryMayKeep() throws Exception {
        assertTheThirdWaitsForAReply(new byte[Caller.MOST_BYTES_UNDER_WAY / 2], 1_000);
    }

    private void assertTheThirdWaitsForAReply(byte[] argument, int mostUnderWay) throws Exception {
        Future<Void> begun = begun(3, argument, mostUnderWay);
        String first = server.hears();
        server.hears();

        assertThat(server.hearsNothing()).isTrue();
        server.says(replyTo(first.substring(12, 24), "00"));
        server.hears();
        begun.get();
    }

    @Test
    void callsEndWhenTheCalledParticipantGoes() throws Exception {
        Future<byte[]> reply = called(new byte[1]);
        server.hears();
        caller.begin(new byte[1], 2);
        server.hears();
        server.close();

        assertThatThrownBy(reply::get).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(caller::awaitReplies).isInstanceOf(IOException.class);
    }

    @Test
    void aMessageThatIsTooLongIsNotSent() {
        assertThatThrownBy(() -> caller.call(new byte[Program.MOST_BYTES + 1]))
                .hasMessage("a message of 268435457 bytes was to be sent, and onc-rpc takes at most 268435456");
    }

    private static String replyTo(String number, String resultByte) {
        return "80 00 00 24 " + number + "00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                + " 00 00 00 01 00 00 00 01 " + resultByte + " 00 00 00";
    }

    private Future<byte[]> called(byte... argument) {
        return threads.submit(() -> caller.call(argument));
    }

    private Future<Void> begun(int calls, byte[] argument, int mostUnderWay) {
        return threads.submit(() -> {
            for (int call = 0; call < calls; call++) {
                caller.begin(argument, mostUnderWay);
            }
            return null;
        });
    }
}
