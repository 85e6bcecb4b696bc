package workbench.oncrpc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.dcache.oncrpc4j.rpc.OncRpcRejectedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StrangersTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String XID = "12 34 56 78 ";
    private static final String CALL_OF_VERSION_2 = "00 00 00 00 00 00 00 02 20 00 00 01 00 00 00 01 ";
    private static final String NO_CREDENTIALS = "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ";
    private static final String GREETING = "80 00 00 48 " + XID + CALL_OF_VERSION_2 + "00 00 00 01 " + NO_CREDENTIALS
            + HexFormat.ofDelimiter(" ").formatHex(SECRET.getBytes(US_ASCII));

    private static final String ACCEPTED =
            "80 00 00 18 12 34 56 78 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00";
    private static final String BAD_CREDENTIALS =
            "80 00 00 14 12 34 56 78 00 00 00 01 00 00 00 01 00 00 00 01 00 00 00 01";

    private final OncRpcMechanism mechanism = new OncRpcMechanism(SECRET);
    private final AtomicInteger calls = new AtomicInteger();
    private String place;
    private Stranger stranger;

    @BeforeEach
    void serve() throws IOException {
        place = mechanism.serve(argument -> {
            calls.incrementAndGet();
            return argument;
        });
        stranger = Stranger.at(place);
    }

    @AfterEach
    void close() throws IOException {
        stranger.close();
        mechanism.close();
    }

    @Test
    void whoGreetsWithTheSecretMayCall() throws IOException {
        stranger.says(GREETING);
        assertThat(stranger.hears()).isEqualTo(ACCEPTED);

        stranger.says(
                "80 00 00 30 " + XID + CALL_OF_VERSION_2 + "00 00 00 02 " + NO_CREDENTIALS + "00 00 00 01 ff 00 00 00");
        assertThat(stranger.hears()).startsWith("80 00 00 24 12 34 56 78").endsWith("00 00 00 01 ff 00 00 00");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aCallBeforeTheGreetingIsRejectedForItsCredentials() throws IOException {
        stranger.says(
                "80 00 00 30 " + XID + CALL_OF_VERSION_2 + "00 00 00 02 " + NO_CREDENTIALS + "00 00 00 01 ff 00 00 00");

        assertThat(stranger.hears()).isEqualTo(BAD_CREDENTIALS);
        assertThat(calls).hasValue(0);
    }

    @Test
    void theWrongSecretIsRejected() throws IOException {
        stranger.says(GREETING.substring(0, GREETING.length() - 2) + "65");

        assertThat(stranger.hears()).isEqualTo(BAD_CREDENTIALS);
        try (OncRpcMechanism foreigner = new OncRpcMechanism(SECRET.replace('0', '1'))) {
            assertThatThrownBy(() -> foreigner.connect(place))
                    .isInstanceOf(OncRpcRejectedException.class)
                    .hasMessageContaining("AUTH_ERROR");
        }
    }

    /** Had the library read it, it would have made room for 2 GiB, and a participant that has none ends. */
    @Test
    void aCredentialThatIsSaidToBeLongTakesUpNoMemory() throws IOException {
        stranger.says("80 00 00 20 " + XID + CALL_OF_VERSION_2 + "00 00 00 01 00 00 00 00 7f ff ff fc");

        assertThat(stranger.hears()).isEqualTo(BAD_CREDENTIALS);
    }

    @Test
    void aRecordThatIsSaidToBeLongIsNotAwaited() throws IOException {
        stranger.says("80 00 05 00 00 00");

        assertThat(stranger.isHungUpOn()).isTrue();
    }

    @Test
    void aRecordInPiecesIsNotAwaited() throws IOException {
        stranger.says("00 00 00 04 12 34 56 78");

        assertThat(stranger.isHungUpOn()).isTrue();
    }

    @Test
    void aRecordOfOneWhoGreetedHasALimitToo() throws IOException {
        stranger.says(GREETING);
        stranger.hears();
        stranger.says("90 00 10 00");

        assertThat(stranger.isHungUpOn()).isTrue();
    }

    @Test
    void othersAreServedMeanwhile() throws Exception {
        stranger.says("80 00");

        assertThat(mechanism.connect(place).call(new byte[1])).hasSize(1);
    }
}
