package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;
import workbench.workload.Workload;

class UdpSocketTransportTest {
    private final UdpSocketTransport transport = new UdpSocketTransport();

    @Test
    void aMessageThatIsLargerThanADatagramIsRefused() {
        assertThatThrownBy(() -> check(new ProducerConsumer(), Map.of("messageSize", "65508B")))
                .isInstanceOf(UsageException.class)
                .hasMessage("'messageSize' cannot be '65508' over udp-socket: a message is one datagram, and allowed is"
                        + " up to 65507 bytes, what an IP packet holds beside its headers; choose a smaller one, or"
                        + " tcp-socket.");
    }

    @Test
    void toWaitForAnswersThatMayBeLostIsRefused() {
        assertThatThrownBy(() -> check(new ProducerConsumer(), Map.of("maxInFlight", "1")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'maxInFlight' cannot be set over udp-socket: a message that is lost");
    }

    @Test
    void whatFitsIsNotAndSharesAreCutToFit() {
        assertThatCode(() -> check(new ProducerConsumer(), Map.of("messageSize", "65507B")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(new ParallelSum(), Map.of("chunkSize", "1000000")))
                .doesNotThrowAnyException();
    }

    private void check(Workload workload, Map<String, String> settings) {
        List<Parameter> definitions = new ArrayList<>(workload.parameters());
        definitions.addAll(transport.parameters());
        transport.check(workload, Parameters.of(definitions, settings), Deployment.PROCESSES, KernelKind.PORTABLE);
    }
}
