package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.portable.ProcedureChannel;
import workbench.portable.collective.ChannelCommunicator;
import workbench.transport.CallMechanism;
import workbench.transport.Loopback;
import workbench.transport.Procedure;
import workbench.transport.Procedures;

/** What every library that calls procedures must do, within one JVM: here a participant calls itself and others. */
@Timeout(60)
public abstract class CallsContract {
    protected static final String SECRET = "0123456789abcdef0123456789abcdef";
    protected static final String WRONG_SECRET = "0123456789abcdef0123456789abcdee";

    private static final int FAILING_LENGTH = 13;
    private static final int MOST_CALLERS = 64;

    private final List<byte[]> called = Collections.synchronizedList(new ArrayList<>());
    private CallMechanism mechanism;
    private String place;

    /** A participant's side of the library under test. */
    protected abstract CallMechanism mechanism(String secret) throws Exception;

    /** The TCP port in what {@link CallMechanism#serve} has returned. */
    protected int port(String place) {
        return Integer.parseInt(place);
    }

    /** Where a procedure is served that replies with its argument. */
    protected final String place() {
        return place;
    }

    /** The arguments that it was called with. */
    protected final List<byte[]> called() {
        return called;
    }

    @BeforeEach
    void serve() throws Exception {
        mechanism = mechanism(SECRET);
        place = mechanism.serve(argument -> {
            called.add(argument);
            if (argument.length == FAILING_LENGTH) {
                throw new IllegalStateException("on purpose");
            }
            return argument;
        });
    }

    @AfterEach
    void close() throws Exception {
        mechanism.close();
    }

    /** Some libraries pad, some have limits: the longest message is one of 64 MiB. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 4 << 20, 64 << 20})
    void theReplyComesBack(int size) throws Exception {
        byte[] argument = new byte[size];
        if (size > 0) {
            argument[size - 1] = -1;
        }
        assertThat(mechanism.connect(place).call(argument)).isEqualTo(argument);
    }

    @Test
    void everyByteIsItself() throws Exception {
        byte[] argument = new byte[256];
        for (int i = 0; i < argument.length; i++) {
            argument[i] = (byte) i;
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
    void twoServeInOneJvm() throws Exception {
        try (CallMechanism other = mechanism(SECRET)) {
            String otherPlace = other.serve(argument -> new byte[] {2});

            assertThat(mechanism.connect(otherPlace).call(new byte[1])).containsExactly(2);
            assertThat(other.connect(place).call(new byte[1])).containsExactly(0);
        }
    }

    @Test
    void aReplyMayBeLongerThanItsArgument() throws Exception {
        try (CallMechanism other = mechanism(SECRET)) {
            String otherPlace = other.serve(argument -> new byte[1 << 20]);

            assertThat(mechanism.connect(otherPlace).call(new byte[1])).hasSize(1 << 20);
        }
    }

    /** As many as there may be producers: those of whom a consumer has had all messages wait in their calls for its next iteration. */
    @Test
    void callersWhoWaitInTheProcedureKeepNoOtherWaiting() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        List<Future<byte[]>> waiting = new ArrayList<>();
        try (CallMechanism other = mechanism(SECRET);
                ExecutorService callers = Executors.newCachedThreadPool()) {
            String otherPlace = other.serve(argument -> {
                if (argument.length > 0) {
                    over.await();
                }
                return argument;
            });
            for (int caller = 1; caller < MOST_CALLERS; caller++) {
                Procedure connected = mechanism.connect(otherPlace);
                waiting.add(callers.submit(() -> connected.call(new byte[1])));
            }
            assertThat(mechanism.connect(otherPlace).call(new byte[0])).isEmpty();
            over.countDown();
            for (Future<byte[]> each : waiting) {
                assertThat(each.get()).hasSize(1);
            }
        }
    }

    /** Three participants that call each other, over the channel that the portable kernels of computations get. */
    @Test
    void ranksActTogetherByCalls() throws Exception {
        List<CallMechanism> mechanisms = List.of(mechanism(SECRET), mechanism(SECRET), mechanism(SECRET));
        try {
            Procedure[] offered = new Procedure[mechanisms.size()];
            String[] places = new String[mechanisms.size()];
            for (int rank = 0; rank < places.length; rank++) {
                int self = rank;
                places[rank] = mechanisms.get(rank).serve(argument -> offered[self].call(argument));
            }
            ChannelCommunicator[] communicators = new ChannelCommunicator[places.length];
            for (int rank = 0; rank < places.length; rank++) {
                Procedures own = new Connected(mechanisms.get(rank), offered, places, rank);
                communicators[rank] =
                        new ChannelCommunicator(new ProcedureChannel(own, rank, places.length), rank, places.length);
            }
            Ranks.run(places.length, rank -> new CommunicatorCheck(communicators[rank]).check(0, 3));
        } finally {
            for (CallMechanism each : mechanisms) {
                each.close();
            }
        }
    }

    private record Connected(CallMechanism mechanism, Procedure[] offered, String[] places, int rank)
            implements Procedures {
        @Override
        public void offer(Procedure own) {
            offered[rank] = own;
        }

        @Override
        public Procedure of(int other) throws Exception {
            return mechanism.connect(places[other]);
        }
    }

    @Test
    void whatTheProcedureThrowsReachesTheCaller() throws Exception {
        Procedure connected = mechanism.connect(place);

        assertThatThrownBy(() -> connected.call(new byte[FAILING_LENGTH])).hasMessageContaining("on purpose");
    }

    @Test
    void whatTheProcedureThrowsReachesWhoAwaitsReplies() throws Exception {
        Procedure connected = mechanism.connect(place);

        assertThatThrownBy(() -> {
                    connected.begin(new byte[FAILING_LENGTH], 9);
                    connected.begin(new byte[1], 9);
                    connected.awaitReplies();
                })
                .hasMessageContaining("on purpose");
    }

    @Test
    void whoDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        try (CallMechanism foreigner = mechanism(WRONG_SECRET)) {
            assertThatThrownBy(() -> foreigner.connect(place).call(new byte[1])).isInstanceOf(Exception.class);
        }
        assertThat(called).isEmpty();
        assertThat(mechanism.connect(place).call(new byte[1])).hasSize(1);
    }

    @Test
    void oneWhoSaysNothingKeepsNobodyElseWaiting() throws Exception {
        try (Socket silent = new Socket(Loopback.ADDRESS, port(place))) {
            assertThat(silent.isConnected()).isTrue();
            assertThat(mechanism.connect(place).call(new byte[1])).hasSize(1);
        }
    }

    /** The system gives a port back when the last thread that waits for connections has returned, a moment after it was closed. */
    @Test
    void thePortIsClosedWithIt() throws Exception {
        mechanism.close();

        await().untilAsserted(() -> assertThatThrownBy(() -> new Socket(Loopback.ADDRESS, port(place)).close())
                .isInstanceOf(ConnectException.class));
    }
}
