package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.transport.KernelKind;
import workbench.transport.Semantics;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;

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

    /** The library's communicator scatters and reduces for both kernels. */
    @Test
    void portableSumIsDoneByTheLibraryToo() {
        Semantics semantics = semantics(new ParallelSum(), KernelKind.PORTABLE, Map.of());

        assertThat(semantics).isEqualTo(semantics(new ParallelSum(), KernelKind.NATIVE, Map.of()));
        assertThat(semantics.send()).startsWith("Scatterv: ");
        assertThat(semantics.capacity()).isEqualTo("1 share for each worker");
    }

    private static Semantics semantics(KernelKind kernel, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("credits", "64"));
        all.putAll(settings);
        return semantics(new ProducerConsumer(), kernel, all);
    }

    private static Semantics semantics(Workload workload, KernelKind kernel, Map<String, String> settings) {
        ClusterTransport transport = new ClusterTransport();
        Parameters parameters = Parameters.of(
                Stream.concat(workload.parameters().stream(), transport.parameters().stream())
                        .toList(),
                settings);
        return transport.semantics(workload, parameters, transport.deployments().getFirst(), kernel);
    }
}
