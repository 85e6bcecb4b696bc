package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is whose server, and what goes together. */
class RequestReplyTaskTest {
    private static final RequestReply WORKLOAD = new RequestReply();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "2, 2", "5, 2", "7, 3", "64, 5"})
    void clientsAndServersAgreeOnWhoBelongsToWhom(int clients, int servers) {
        Parameters parameters = parameters("clients", "" + clients, "servers", "" + servers);
        List<Edge> ofServers = IntStream.range(clients, clients + servers)
                .mapToObj(rank -> WORKLOAD.task(parameters, rank, null, null))
                .flatMap(server -> IntStream.range(0, server.ownClients())
                        .mapToObj(client -> new Edge(server.clientRank(client), server.rank())))
                .toList();
        List<Edge> ofClients = IntStream.range(0, clients)
                .mapToObj(rank -> new Edge(
                        rank, WORKLOAD.task(parameters, rank, null, null).serverRank()))
                .toList();

        assertThat(ofServers).containsExactlyInAnyOrderElementsOf(ofClients);
        assertThat(WORKLOAD.calls(parameters)).containsExactlyElementsOf(ofClients);
    }

    @Test
    void aServerWithoutAClientIsRefused() {
        assertThatThrownBy(() -> WORKLOAD.check(parameters("clients", "2", "servers", "3")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'servers' cannot be '3' with clients 2: allowed is 1 to 2");
    }

    @Test
    void whoKeepsAScheduleDoesNotThink() {
        assertThatThrownBy(() -> WORKLOAD.check(parameters("rate", "100/s", "thinkTime", "1ms")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'thinkTime' cannot be '1ms' with a rate");
    }

    @Test
    void aVerificationIsShortThoughServersAreSlow() {
        assertThat(WORKLOAD.verified(parameters("serviceTime", "100ms"), 10_000))
                .isEqualTo(10);
        assertThat(WORKLOAD.verified(parameters("thinkTime", "1s"), 10_000)).isEqualTo(4);
        assertThat(WORKLOAD.verified(parameters("clients", "3"), 10_000)).isEqualTo(500);
    }

    private static Parameters parameters(String... settings) {
        return Parameters.of(
                WORKLOAD.parameters(),
                settings.length == 2
                        ? Map.of(settings[0], settings[1])
                        : Map.of(settings[0], settings[1], settings[2], settings[3]));
    }
}
