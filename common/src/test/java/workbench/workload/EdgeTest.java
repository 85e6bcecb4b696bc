package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgeTest {
    @Test
    void producersSendToConsumersAndNobodyBack() {
        assertThat(links("producer-consumer", Map.of("producers", "2", "consumers", "1")))
                .containsExactly(new Edge(0, 2), new Edge(1, 2));
    }

    @Test
    void consumersAnswerWhereWhatIsUnderWayIsBounded() {
        Map<String, String> bounded = Map.of("producers", "2", "consumers", "1", "maxInFlight", "1");

        assertThat(links("producer-consumer", bounded))
                .containsExactly(new Edge(0, 2), new Edge(2, 0), new Edge(1, 2), new Edge(2, 1));
        assertThat(calls("producer-consumer", bounded)).containsExactly(new Edge(0, 2), new Edge(1, 2));
    }

    @Test
    void theCoordinatorAndEachWorkerSendToEachOther() {
        assertThat(links("parallel-sum", Map.of("workers", "2")))
                .containsExactly(new Edge(0, 1), new Edge(1, 0), new Edge(0, 2), new Edge(2, 0));
    }

    @Test
    void partialSumsMayGoUpATree() {
        assertThat(links("parallel-sum", Map.of("workers", "6")))
                .hasSize(2 * 6 + 3)
                .endsWith(new Edge(3, 2), new Edge(5, 4), new Edge(6, 4));
    }

    @Test
    void partnersSendToEachOther() {
        List<Edge> links = List.of(new Edge(0, 2), new Edge(2, 0), new Edge(1, 3), new Edge(3, 1));

        assertThat(links("ping-pong", Map.of("pairs", "2"))).isEqualTo(links);
        assertThat(links("streaming", Map.of("pairs", "2"))).isEqualTo(links);
    }

    @Test
    void ranksOfACollectiveOperationSendAlongItsWays() {
        assertThat(links("barrier", Map.of("ranks", "4")))
                .containsExactly(
                        new Edge(0, 1),
                        new Edge(1, 0),
                        new Edge(2, 3),
                        new Edge(3, 2),
                        new Edge(0, 2),
                        new Edge(2, 0),
                        new Edge(1, 3),
                        new Edge(3, 1));
        assertThat(links("barrier", Map.of("ranks", "3")))
                .containsExactly(new Edge(0, 1), new Edge(1, 0), new Edge(1, 2), new Edge(2, 1));
        assertThat(links("all-to-all", Map.of("ranks", "4"))).hasSize(4 * 3);
        assertThat(links("broadcast", Map.of("ranks", "64"))).hasSizeLessThan(64 * 8);
        assertThat(calls("gather", Map.of("ranks", "3"))).contains(new Edge(2, 0));
    }

    @Test
    void callsGoOneWayAndBringTheirReplies() {
        assertThat(calls("producer-consumer", Map.of("producers", "2", "consumers", "1")))
                .containsExactly(new Edge(0, 2), new Edge(1, 2));
        assertThat(calls("parallel-sum", Map.of("workers", "2"))).containsExactly(new Edge(0, 1), new Edge(0, 2));
        assertThat(calls("streaming", Map.of("pairs", "2"))).containsExactly(new Edge(0, 2), new Edge(1, 3));
    }

    /**
     * <pre>
     * 0 1 2
     * 3 4 5
     * </pre>
     */
    @Test
    void neighboursInAGridAreJoinedBothWays() {
        assertThat(Edge.grid(2, 3))
                .doesNotHaveDuplicates()
                .hasSize(2 * 7)
                .contains(new Edge(0, 1), new Edge(1, 4), new Edge(4, 1), new Edge(5, 4))
                .doesNotContain(new Edge(2, 3), new Edge(5, 0), new Edge(3, 5))
                .allMatch(edge -> Edge.grid(2, 3).contains(edge.reversed()));
        assertThat(Edge.grid(1, 1)).isEmpty();
    }

    private static List<Edge> links(String name, Map<String, String> settings) {
        return workload(name).edges(parameters(name, settings));
    }

    private static List<Edge> calls(String name, Map<String, String> settings) {
        return workload(name).calls(parameters(name, settings));
    }

    private static Workload workload(String name) {
        return Workloads.byName(name).orElseThrow();
    }

    private static Parameters parameters(String name, Map<String, String> settings) {
        return Parameters.of(workload(name).parameters(), settings);
    }
}
