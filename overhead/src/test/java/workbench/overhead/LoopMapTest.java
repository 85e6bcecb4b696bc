package workbench.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.ipc.PipeTransport;
import workbench.ipc.UdpSocketTransport;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.CollectiveOperation;
import workbench.workload.Workload;
import workbench.workload.Workloads;

class LoopMapTest {
    private static final List<Workload> WORKLOADS = Workloads.all();

    @Test
    void aPipeHasOneForEachWorkload() {
        assertThat(workloads(new PipeTransport()))
                .containsExactlyInAnyOrder("producer-consumer", "parallel-sum", "ping-pong", "streaming");
    }

    @Test
    void whereMessagesMayBeLostThereIsNoneThatWouldWaitForThem() {
        assertThat(workloads(new UdpSocketTransport())).containsExactlyInAnyOrder("ping-pong", "streaming");
    }

    @Test
    void onlyALibraryWithCallsForThemHasThemForCollectiveOperations() {
        assertThat(workloads(new PipeTransport())).doesNotContain("broadcast");
        assertThat(Transports.all().stream().filter(transport -> transport.id().startsWith("mpi-")))
                .allSatisfy(transport ->
                        assertThat(workloads(transport)).contains("publish").containsAll(CollectiveOperation.NAMES));
    }

    @Test
    void noTransportIsForgotten() {
        assertThat(Transports.all())
                .hasSizeGreaterThan(16)
                .allSatisfy(transport ->
                        assertThat(workloads(transport)).as(transport.id()).isNotEmpty());
    }

    private static Stream<String> workloads(Transport transport) {
        return WORKLOADS.stream()
                .filter(workload -> LoopMap.has(transport, workload))
                .map(Workload::name);
    }
}
