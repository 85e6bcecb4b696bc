package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.transport.KernelKind;
import workbench.transport.Semantics;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;

/** Semantics follow from the kernel that runs. */
class MpiSemanticsTest {
    @Test
    void nobodyAsksWhereOneProducerHasOneConsumer() {
        Semantics semantics = semantics(KernelKind.NATIVE, Map.of());

        assertThat(semantics.next()).isEqualTo("the only consumer");
        assertThat(semantics.acknowledgement()).isEqualTo("the consumer's grant, each 32 messages");
    }

    @Test
    void severalConsumersAskAndAreServedInTurn() {
        Semantics semantics = semantics(KernelKind.NATIVE, Map.of("consumers", "2"));

        assertThat(semantics.next()).isEqualTo("in turn, of the consumers that have asked");
        assertThat(semantics.acknowledgement()).isEqualTo("the consumer's next request, each 32 messages");
    }

    @Test
    void portableKernelAsksNobodyAndSendsInItsOwnWay() {
        Semantics semantics = semantics(KernelKind.PORTABLE, Map.of("consumers", "2", "distribution", "round-robin"));

        assertThat(semantics.next()).isEqualTo("each consumer in turn");
        assertThat(semantics.send()).isEqualTo("standard: returns when written to the socket");
    }

    @Test
    void requestsForSeveralMessagesLeaveOutWhatIsNoWholeRequest() {
        assertThat(semantics(KernelKind.NATIVE, Map.of("consumers", "2", "credits", "5"))
                        .capacity())
                .startsWith("4 messages from each producer to each consumer");
        assertThat(semantics(KernelKind.NATIVE, Map.of("credits", "5")).capacity())
                .startsWith("5 messages from each producer to each consumer");
    }

    @Test
    void largeMessageWaitsForItsReceive() {
        assertThat(semantics(KernelKind.NATIVE, Map.of("messageSize", "128KiB")).send())
                .isEqualTo("standard: returns when the receive is matched");
    }

    private static Semantics semantics(KernelKind kernel, Map<String, String> settings) {
        ProducerConsumer workload = new ProducerConsumer();
        ClusterTransport transport = new ClusterTransport();
        Map<String, String> all = new LinkedHashMap<>(Map.of("credits", "64"));
        all.putAll(settings);
        Parameters parameters = Parameters.of(
                Stream.concat(workload.parameters().stream(), transport.parameters().stream())
                        .toList(),
                all);
        return transport.semantics(workload, parameters, transport.deployments().getFirst(), kernel);
    }
}
