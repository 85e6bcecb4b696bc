package workbench.corba;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import workbench.ipc.procedure.SecretSockets;
import workbench.tck.CallsContract;
import workbench.transport.CallMechanism;

class CorbaMechanismTest extends CallsContract {
    private static final int LONG_MILLIS = 20_000;
    private static final String HOST = "127.0.0.1\0";

    /** GIOP 1.2: is there an object with a key of 16 zeros? Longer than the secret. */
    private static final byte[] LOCATE_REQUEST = HexFormat.of()
            .parseHex("47494f5001020003" + "0000001c" + "00000001" + "00000000" + "00000010" + "00".repeat(16));

    private final RequestBroker member = new RequestBroker(SECRET);

    @AfterEach
    void closeMember() {
        member.close();
    }

    @Override
    protected CallMechanism mechanism(String secret) {
        return new CorbaMechanism(secret);
    }

    /** The port follows the host in an object's reference, and both are in hexadecimal digits. */
    @Override
    protected int port(String place) {
        byte[] reference = HexFormat.of().parseHex(place, "IOR:".length(), place.length());
        int host = new String(reference, ISO_8859_1).indexOf(HOST);
        return Short.toUnsignedInt(ByteBuffer.wrap(reference).getShort(host + HOST.length()));
    }

    /** By none of the objects that the broker has of its own, either. */
    @Test
    void whatBeginsWithoutTheSecretIsNotAnswered() throws IOException {
        assertThat(isAnswered("")).isFalse();
        assertThat(isAnswered(WRONG_SECRET)).isFalse();
        assertThat(isAnswered(SECRET)).isTrue();
    }

    private boolean isAnswered(String secret) throws IOException {
        try (Socket socket = SecretSockets.connect(port(place()), secret)) {
            socket.setSoTimeout(LONG_MILLIS);
            socket.getOutputStream().write(LOCATE_REQUEST);
            return socket.getInputStream().read() >= 0;
        } catch (SocketException reset) {
            return false;
        }
    }

    @Test
    void whatIsNotInTheContractIsRefused() {
        refusedAs(BAD_OPERATION.class, request("shutdown"));
    }

    @Test
    void aRequestWithoutAnArgumentIsRefused() {
        refusedAs(MARSHAL.class, request(ProcedureIdl.CALL));
    }

    @Test
    void aRequestThatClaimsMoreThanTheContractAllowsIsRefused() {
        OutputStream request = request(ProcedureIdl.CALL);
        request.write_ulong(-1);

        refusedAs(MARSHAL.class, request);
    }

    @Test
    void nothingIsDeserialized() {
        OutputStream request = request(ProcedureIdl.CALL);
        ((org.omg.CORBA_2_3.portable.OutputStream) request).write_value(new Trap());

        refusedAs(MARSHAL.class, request);
        assertThat(Trap.deserialized).isFalse();
    }

    private OutputStream request(String operation) {
        return ((ObjectImpl) member.find(place()))._request(operation, true);
    }

    private void refusedAs(Class<? extends Exception> exception, OutputStream request) {
        assertThatThrownBy(() -> ((ObjectImpl) member.find(place()))._invoke(request))
                .isInstanceOf(exception);
        assertThat(called()).isEmpty();
    }

    static final class Trap implements Serializable {
        private static final long serialVersionUID = 1;
        private static volatile boolean deserialized;

        private void readObject(ObjectInputStream in) {
            deserialized = true;
        }
    }
}
