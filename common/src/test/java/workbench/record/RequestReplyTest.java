package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.RequestReply;
import workbench.workload.RequestReplyTask;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** Recorders of two clients and two servers, joined by a buffer. */
class RequestReplyTest {
    private static final RequestReply WORKLOAD = new RequestReply();
    private static final int CLIENTS = 2;
    private static final long EACH = 50;
    private static final int SIZE = 64;

    private final byte[] message = new byte[SIZE];
    private List<Recorder> recorders;

    @ParameterizedTest
    @CsvSource({"TIMED", "VERIFICATION"})
    void everyReplyThatComesBackIsAccountedFor(Phase phase) {
        begin("none", phase, 1);

        assertThat(exchange(phase)).isEqualTo(new Verdict(2 * EACH, 2 * EACH, 0, 0, 0, 0, true));
        assertThat(times(0).getTotalCount()).isEqualTo(EACH);
    }

    @ParameterizedTest
    @CsvSource({"loss, 1, 0, 0, 0", "duplicate, 0, 1, 0, 0", "reordering, 0, 0, 1, 0", "corruption, 0, 0, 0, 1"})
    void injectedMistakesAreFound(String fault, long lost, long duplicate, long reordered, long corrupt) {
        begin(fault, Phase.VERIFICATION, 1);
        Verdict verdict = exchange(Phase.VERIFICATION);

        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.reordered(), verdict.corrupt()})
                .containsExactly(lost, duplicate, reordered, corrupt);
        assertThat(verdict.correct()).isFalse();
    }

    @Test
    void aReplyToAnotherClientIsNoneOfOnesOwn() {
        begin("none", Phase.TIMED, 1);
        send(0);
        serve(0);
        task(1).sink().accept(message, SIZE);
        send(1);
        serve(1);
        task(0).sink().accept(message, SIZE);

        assertThat(assess(Phase.TIMED)).isEqualTo(new Verdict(2, 2, 0, 0, 0, 2, false));
    }

    @Test
    void aRequestThatTwoServersAnsweredIsDuplicateThoughOneReplyCame() {
        begin("none", Phase.TIMED, 1);
        send(0);
        serve(0);
        serve(1);
        task(0).sink().accept(message, SIZE);

        assertThat(assess(Phase.TIMED)).isEqualTo(new Verdict(1, 1, 0, 1, 0, 0, false));
    }

    @Test
    void oneCallOfEachBatchIsTimed() {
        begin("none", Phase.TIMED, 10);

        assertThat(exchange(Phase.TIMED).correct()).isTrue();
        assertThat(times(0).getTotalCount()).isEqualTo(EACH / 10);
    }

    @Test
    void aLatencyHasTheServersWorkInItAndNotTheTimeToThink() {
        RequestReplyTask client = new RequestReplyTask(0, 1, 1, SIZE, 1_000_000, 0, null, null);
        RequestReplyTask server = new RequestReplyTask(1, 1, 1, SIZE, 0, 1_000_000, null, null);
        Stopwatch stopwatch = new Stopwatch.Calls();
        stopwatch.begin(new Iteration(0, Phase.TIMED, 4, 0));
        long begin = System.nanoTime();
        client.think();
        long sent = stopwatch.sending();
        server.serve();
        long arrived = stopwatch.arrival(message);
        stopwatch.take(message, arrived);

        assertThat(sent - begin).isGreaterThanOrEqualTo(1_000_000);
        assertThat(arrived - sent).isGreaterThanOrEqualTo(1_000_000);
        Histogram times = Histograms.empty();
        Histograms.add(times, stopwatch.times());
        assertThat(times.getMaxValue()).isBetween((arrived - sent) * 999 / 1_000, (arrived - sent) * 1_001 / 1_000);
    }

    private void begin(String fault, Phase phase, int batch) {
        IterationEnd end = new IterationEnd();
        recorders = Stream.of(0, 1, 2, 3)
                .map(rank -> Recorders.of(WORKLOAD, parameters(fault), Reliability.RELIABLE, rank, end))
                .toList();
        for (Recorder recorder : recorders) {
            recorder.begin(new Iteration(3, phase, CLIENTS * EACH, 0, batch));
            recorder.started(System.nanoTime());
        }
    }

    private Verdict exchange(Phase phase) {
        for (int client = 0; client < CLIENTS; client++) {
            while (task(client).source().hasNext()) {
                send(client);
                serve(client);
                task(client).sink().accept(message, SIZE);
            }
        }
        return assess(phase);
    }

    private void send(int client) {
        task(client).source().next(message);
    }

    private void serve(int server) {
        task(CLIENTS + server).sink().accept(message, SIZE);
    }

    private RequestReplyTask task(int rank) {
        return (RequestReplyTask) recorders.get(rank).task();
    }

    private Verdict assess(Phase phase) {
        List<Receipt> receipts = new ArrayList<>();
        recorders.forEach(recorder -> receipts.addAll(recorder.receipts()));
        assertThat(Header.iteration(message)).isEqualTo(3);
        return WORKLOAD.assess(
                        parameters("none"),
                        List.of(new Workload.Observed(new Iteration(3, phase, CLIENTS * EACH, 0), receipts)))
                .verdict();
    }

    private Histogram times(int rank) {
        Histogram times = Histograms.empty();
        recorders.get(rank).receipts().stream()
                .filter(Receipt.Consumed.class::isInstance)
                .forEach(receipt -> Histograms.add(times, ((Receipt.Consumed) receipt).histogram()));
        return times;
    }

    private static Parameters parameters(String fault) {
        return Parameters.of(WORKLOAD.parameters(), Map.of("messageSize", SIZE + "B", "servers", "2", "fault", fault));
    }
}
