package workbench.ipc.rmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.RemoteObjectInvocationHandler;
import java.rmi.server.RemoteRef;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.transport.Procedure;

@Timeout(60)
class RmiMechanismTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String WRONG = "0123456789abcdef0123456789abcdee";

    private final RmiMechanism mechanism = new RmiMechanism(SECRET);
    private final List<byte[]> called = new ArrayList<>();
    private String place;

    @BeforeEach
    void serve() throws Exception {
        place = mechanism.serve(argument -> {
            called.add(argument);
            if (argument.length == 13) {
                throw new IllegalStateException("on purpose");
            }
            return argument;
        });
    }

    @AfterEach
    void close() throws IOException {
        mechanism.close();
    }

    @ParameterizedTest
    @MethodSource
    void theReplyComesBack(byte[] argument) throws Exception {
        assertThat(mechanism.connect(place).call(argument)).isEqualTo(argument);
    }

    static List<byte[]> theReplyComesBack() {
        return List.of(new byte[0], new byte[] {-1}, new byte[4 << 20]);
    }

    @Test
    void twoServeInOneJvm() throws Exception {
        try (RmiMechanism other = new RmiMechanism(SECRET)) {
            String otherPlace = other.serve(argument -> new byte[] {2});

            assertThat(mechanism.connect(otherPlace).call(new byte[1])).containsExactly(2);
            assertThat(other.connect(place).call(new byte[1])).containsExactly(0);
        }
    }

    @Test
    void whatTheProcedureThrowsReachesTheCaller() throws Exception {
        Procedure connected = mechanism.connect(place);

        assertThatThrownBy(() -> connected.call(new byte[13])).hasMessageContaining("on purpose");
    }

    @Test
    void whoDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        RmiMechanism foreigner = new RmiMechanism(WRONG);
        Registry plain = LocateRegistry.getRegistry("127.0.0.1", Integer.parseInt(place));

        assertThatThrownBy(() -> foreigner.connect(place)).isInstanceOf(RemoteException.class);
        assertThatThrownBy(plain::list).isInstanceOf(RemoteException.class);
        assertThat(called).isEmpty();
    }

    @Test
    void oneWhoSaysNothingKeepsNobodyElseWaiting() throws Exception {
        int port = Integer.parseInt(place);
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(silent.isConnected()).isTrue();
            assertThat(mechanism.connect(place).call(new byte[1])).hasSize(1);
        }
    }

    @Test
    void nothingButBytesIsDeserialized() throws Exception {
        for (Object foreign : List.of(new long[3], new ArrayList<>(List.of(1)), Long.valueOf(1))) {
            assertThatThrownBy(() -> callWith(foreign)).hasRootCauseInstanceOf(InvalidClassException.class);
        }
        assertThat(called).isEmpty();
        assertThat(callWith(new byte[5])).isEqualTo(new byte[5]);
    }

    /** As the stub would, had it been compiled with another type. */
    private Object callWith(Object argument) throws Exception {
        Remote stub = LocateRegistry.getRegistry("127.0.0.1", Integer.parseInt(place), new SecretClientSockets(SECRET))
                .lookup("procedure");
        RemoteRef ref = ((RemoteObjectInvocationHandler) Proxy.getInvocationHandler(stub)).getRef();
        Method method = RemoteProcedure.class.getMethod("call", byte[].class);
        return ref.invoke(stub, method, new Object[] {argument}, hash("call([B)[B"));
    }

    /** Java RMI specification 8.3. */
    private static long hash(String nameAndDescriptor) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(nameAndDescriptor);
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(bytes.toByteArray());
        return ByteBuffer.wrap(digest).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    @Test
    void thePortIsClosedWithIt() throws Exception {
        mechanism.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(place)).close())
                .isInstanceOf(ConnectException.class);
    }
}
