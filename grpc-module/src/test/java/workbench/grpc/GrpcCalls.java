package workbench.grpc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import workbench.tck.CallsContract;
import workbench.transport.CallMechanism;
import workbench.transport.Procedure;

/** What holds in both ways of calling. */
abstract class GrpcCalls extends CallsContract {
    private final boolean streaming;

    GrpcCalls(boolean streaming) {
        this.streaming = streaming;
    }

    @Override
    protected CallMechanism mechanism(String secret) {
        return new GrpcMechanism(secret, streaming);
    }

    @Test
    void whoDoesNotKnowTheSecretIsTold() throws Exception {
        try (CallMechanism foreigner = mechanism(WRONG_SECRET)) {
            Procedure connected = foreigner.connect(place());

            assertThatThrownBy(() -> connected.call(new byte[1])).hasMessageContaining("must know the secret");
        }
    }
}
