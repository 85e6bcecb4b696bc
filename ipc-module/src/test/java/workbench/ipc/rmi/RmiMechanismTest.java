package workbench.ipc.rmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.InvalidClassException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
import org.junit.jupiter.api.Test;
import workbench.tck.CallsContract;
import workbench.transport.CallMechanism;

class RmiMechanismTest extends CallsContract {
    @Override
    protected CallMechanism mechanism(String secret) {
        return new RmiMechanism(secret);
    }

    @Test
    void theRegistryTellsNothingToAStranger() throws Exception {
        RmiMechanism foreigner = new RmiMechanism(WRONG_SECRET);
        Registry plain = LocateRegistry.getRegistry("127.0.0.1", port(place()));

        assertThatThrownBy(() -> foreigner.connect(place())).isInstanceOf(RemoteException.class);
        assertThatThrownBy(plain::list).isInstanceOf(RemoteException.class);
    }

    @Test
    void nothingButBytesIsDeserialized() throws Exception {
        for (Object foreign : List.of(new long[3], new ArrayList<>(List.of(1)), Long.valueOf(1))) {
            assertThatThrownBy(() -> callWith(foreign)).hasRootCauseInstanceOf(InvalidClassException.class);
        }
        assertThat(called()).isEmpty();
        assertThat(callWith(new byte[5])).isEqualTo(new byte[5]);
    }

    /** As the stub would, had it been compiled with another type. */
    private Object callWith(Object argument) throws Exception {
        Remote stub = LocateRegistry.getRegistry("127.0.0.1", port(place()), new SecretClientSockets(SECRET))
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
}
