package workbench.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.transport.Procedure;

/** What holds in both ways of calling. */
@Timeout(60)
abstract class CallsContract {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String WRONG = "0123456789abcdef0123456789abcdee";
    private static final int FAILING = 13;

    private final boolean streaming;
    private final GrpcMechanism mechanism;
    private final List<byte[]> called = new ArrayList<>();
    private String place;

    CallsContract(boolean streaming) {
        this.streaming = streaming;
        this.mechanism = new GrpcMechanism(SECRET, streaming);
    }

    @BeforeEach
    void serve() throws Exception {
        place = mechanism.serve(argument -> {
            synchronized (called) {
                called.add(argument);
            }
            if (argument.length == FAILING) {
                throw new IllegalStateException("on purpose");
            }
            return argument;
        });
    }

    @AfterEach
    void close() throws Exception {
        mechanism.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4 << 20, 64 << 20})
    void theReplyComesBack(int size) throws Exception {
        byte[] argument = new byte[size];
        if (size > 0) {
            argument[size - 1] = -1;
        }
        assertThat(mechanism.connect(place).call(argument)).isEqualTo(argument);
    }

    @Test
    void whatOneThreadBeginsArrivesInOrderAndMayBeChangedAtOnce() throws Exception {
        Procedure connected = mechanism.connect(place);
        byte[] argument = new byte[100_000];
        for (int i = 0; i < 500; i++) {
            argument[0] = (byte) i;
            argument[argument.length - 1] = (byte) i;
            connected.begin(argument, 7);
        }
        connected.awaitReplies();

        assertThat(called).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(called.get(i)[0]).isEqualTo((byte) i);
            assertThat(called.get(i)[argument.length - 1]).isEqualTo((byte) i);
        }
    }

    @Test
    void eachOfManyThreadsGetsItsOwnReply() throws Exception {
        Procedure connected = mechanism.connect(place);
        List<Thread> threads = new ArrayList<>();
        CountDownLatch right = new CountDownLatch(8);
        for (int thread = 0; thread < 8; thread++) {
            byte[] argument = {(byte) thread, 1};
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int call = 0; call < 200; call++) {
                        assertThat(connected.call(argument)).isEqualTo(argument);
                    }
                    right.countDown();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(right.getCount()).isZero();
    }

    @Test
    void whatTheProcedureThrowsReachesTheCaller() throws Exception {
        Procedure connected = mechanism.connect(place);

        assertThatThrownBy(() -> connected.call(new byte[FAILING])).hasMessageContaining("on purpose");
    }

    @Test
    void whatTheProcedureThrowsReachesWhoAwaitsReplies() throws Exception {
        Procedure connected = mechanism.connect(place);

        assertThatThrownBy(() -> {
                    connected.begin(new byte[FAILING], 9);
                    connected.begin(new byte[1], 9);
                    connected.awaitReplies();
                })
                .hasMessageContaining("on purpose");
    }

    @Test
    void whoDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        try (GrpcMechanism foreigner = new GrpcMechanism(WRONG, streaming)) {
            Procedure connected = foreigner.connect(place);

            assertThatThrownBy(() -> connected.call(new byte[1])).hasMessageContaining("must know the secret");
        }
        assertThat(called).isEmpty();
    }

    @Test
    void thePortIsClosedWithIt() throws Exception {
        mechanism.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(place)).close())
                .isInstanceOf(ConnectException.class);
    }
}
