package workbench.soap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.tck.CallsContract;
import workbench.transport.CallMechanism;
import workbench.transport.Procedure;

/** What holds in both encodings. */
abstract class SoapCalls extends CallsContract {
    private static final String ARGUMENT = "<argument xmlns='urn:workbench'";
    private static final String OF_TYPE = ARGUMENT
            + " xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='http://www.w3.org/2001/XMLSchema' i:";

    private static final int LONG_MILLIS = 20_000;

    private final boolean mtom;

    SoapCalls(boolean mtom) {
        this.mtom = mtom;
    }

    /** As participants are started. */
    @BeforeAll
    static void setProperties() {
        for (String option : new SoapTransport().jvmOptions()) {
            String[] nameAndValue = option.substring("-D".length()).split("=", 2);
            System.setProperty(nameAndValue[0], nameAndValue[1]);
        }
    }

    @Override
    protected CallMechanism mechanism(String secret) {
        return new SoapMechanism(secret, mtom);
    }

    @Test
    void whoDoesNotKnowTheSecretIsTold() throws Exception {
        try (CallMechanism foreigner = mechanism(WRONG_SECRET)) {
            Procedure connected = foreigner.connect(place());

            assertThatThrownBy(() -> connected.call(new byte[1])).hasMessageContaining("403");
        }
    }

    @Test
    void whoDoesNotSayTheSecretIsTurnedAwayBeforeTheEnvelopeHasCome() throws IOException {
        assertThat(answer("Content-Length: 10000\r\n", "")).contains(" 403 ");
    }

    @Test
    void anEnvelopeWithBytesIsAnswered() throws IOException {
        assertThat(post("", ARGUMENT + ">AAE=</argument>")).contains(" 200 ");
        assertThat(called()).containsExactly(new byte[] {0, 1});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<other xmlns='urn:workbench'>AAE=</other>",
                OF_TYPE + "nil='true'/>",
                OF_TYPE + "type='x:string'>AAE=</argument>",
                OF_TYPE + "type='x:dateTime'>2026-01-01T00:00:00</argument>"
            })
    void nothingButBytesIsAccepted(String body) throws IOException {
        assertThat(post("", body)).contains(" 500 ");
        assertThat(called()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'AAE='", "SYSTEM 'file:///etc/hostname'"})
    void noEntityIsKnown(String entity) throws IOException {
        String declared = "<!DOCTYPE S:Envelope [<!ENTITY e " + entity + ">]>";

        assertThat(post(declared, ARGUMENT + ">&e;</argument>")).contains(" 500 ");
        assertThat(called()).isEmpty();
    }

    private String post(String prologue, String body) throws IOException {
        String envelope = prologue + "<S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'><S:Body>" + body
                + "</S:Body></S:Envelope>";
        return answer("Secret: " + SECRET + "\r\nContent-Length: " + envelope.length() + "\r\n", envelope);
    }

    /** The first line of what the server replies. */
    private String answer(String headers, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(place()))) {
            socket.setSoTimeout(LONG_MILLIS);
            String request =
                    "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        }
    }
}
