package workbench.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.workload.Parameters;
import workbench.workload.Workload;
import workbench.workload.Workloads;

class LinkTest {
    @Test
    void producersSendToConsumersAndNobodyBack() {
        assertThat(links("producer-consumer", Map.of("producers", "2", "consumers", "1")))
                .containsExactly(new Link(0, 2), new Link(1, 2));
    }

    @Test
    void theCoordinatorAndEachWorkerSendToEachOther() {
        assertThat(links("parallel-sum", Map.of("workers", "2")))
                .containsExactly(new Link(0, 1), new Link(1, 0), new Link(0, 2), new Link(2, 0));
    }

    @Test
    void partnersSendToEachOther() {
        List<Link> links = List.of(new Link(0, 2), new Link(2, 0), new Link(1, 3), new Link(3, 1));

        assertThat(links("ping-pong", Map.of("pairs", "2"))).isEqualTo(links);
        assertThat(links("streaming", Map.of("pairs", "2"))).isEqualTo(links);
    }

    private static List<Link> links(String name, Map<String, String> settings) {
        Workload workload = Workloads.all().stream()
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Link.of(workload, Parameters.of(workload.parameters(), settings));
    }
}
