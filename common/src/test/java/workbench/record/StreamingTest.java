package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.Assessment;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** A sender's and a receiver's recorders, or two peers', joined by a buffer. */
class StreamingTest {
    private static final int WINDOW = 4;
    private static final int MESSAGES = 5 * WINDOW;

    private final byte[] buffer = new byte[101];
    private Parameters parameters;
    private Iteration iteration;
    private Recorder first;
    private Recorder second;

    @ParameterizedTest
    @CsvSource({"TIMED", "VERIFICATION"})
    void whatIsSentIsWhatArrives(Phase phase) {
        begin("none", Streaming.UNIDIRECTIONAL, phase);
        assertThat(send(first, second)).isEqualTo(MESSAGES);

        assertThat(assess().verdict()).isEqualTo(new Verdict(MESSAGES, MESSAGES, 0, 0, 0, 0, true));
        assertThat(first.finished()).as("without waiting for the end").isTrue();
    }

    @Test
    void peersShareTheMessages() {
        begin("none", Streaming.BIDIRECTIONAL, Phase.VERIFICATION);
        assertThat(send(first, second)).as("whole windows only").isEqualTo(3 * WINDOW);
        assertThat(send(second, first)).isEqualTo(3 * WINDOW);

        assertThat(assess().verdict()).isEqualTo(new Verdict(6 * WINDOW, 6 * WINDOW, 0, 0, 0, 0, true));
    }

    @Test
    void aMessageAtTheWrongPeerIsCorrupt() {
        begin("none", Streaming.BIDIRECTIONAL, Phase.TIMED);
        source(first).next(buffer);
        sink(first).accept(buffer, buffer.length);

        assertThat(assess().verdict()).isEqualTo(new Verdict(1, 1, 0, 0, 0, 1, false));
    }

    @ParameterizedTest
    @CsvSource({
        "loss, TIMED, 1, 0, 0, 0",
        "duplicate, TIMED, 0, 1, 0, 0",
        "reordering, TIMED, 0, 0, 1, 0",
        "corruption, VERIFICATION, 0, 0, 0, 1"
    })
    void injectedMistakesAreFoundAndWindowsStayWhole(
            String fault, Phase phase, long lost, long duplicate, long reordered, long corrupt) {
        begin(fault, Streaming.UNIDIRECTIONAL, phase);
        assertThat(send(first, second) % WINDOW).isZero();

        Verdict verdict = assess().verdict();
        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.reordered(), verdict.corrupt()})
                .containsExactly(lost, duplicate, reordered, corrupt);
    }

    @Test
    void theClockIsReadOnceAtEitherEndOfAWindow() {
        Stopwatch sender = new Stopwatch.EachRow(3);
        Stopwatch receiver = new Stopwatch.EachRow(3);
        sender.start(System.nanoTime());
        receiver.start(System.nanoTime());
        long begun = sender.sending();
        long before = System.nanoTime();

        assertThat(sender.sending()).isEqualTo(begun);
        assertThat(sender.sending()).isEqualTo(begun);
        assertThat(sender.sending()).as("the next window").isGreaterThan(begun);
        assertThat(receiver.arrival(new byte[0])).isEqualTo(Header.UNTIMED);
        assertThat(receiver.arrival(new byte[0])).isEqualTo(Header.UNTIMED);
        assertThat(receiver.arrival(new byte[0])).as("the last of the window").isGreaterThan(before);
    }

    @Test
    void bytesAreCountedFromFirstSendToLastArrival() {
        begin("none", Streaming.UNIDIRECTIONAL, Phase.TIMED);
        send(first, second);
        Map<String, Double> metrics = assess().metrics();

        assertThat(metrics).containsOnlyKeys("seconds", "messagesPerSecond", "bytesPerSecond");
        assertThat(metrics.get("bytesPerSecond")).isEqualTo(MESSAGES * 101 / metrics.get("seconds"));
        assertThat(((Receipt.Consumed) second.receipts().getFirst()).histogram())
                .as("no times of single messages")
                .isEmpty();
    }

    private long send(Recorder from, Recorder to) {
        long sent = 0;
        while (source(from).hasNext()) {
            for (int i = 0; i < WINDOW; i++) {
                source(from).next(buffer);
                sink(to).accept(buffer, buffer.length);
                sent++;
            }
        }
        return sent;
    }

    private void begin(String fault, String direction, Phase phase) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("messageSize", "101");
        settings.put("window", Integer.toString(WINDOW));
        settings.put("direction", direction);
        settings.put("fault", fault);
        parameters = Parameters.of(new Streaming().parameters(), settings);
        iteration = new Iteration(3, phase, MESSAGES, 0);
        IterationEnd end = new IterationEnd();
        first = Recorders.of(new Streaming(), parameters, Reliability.RELIABLE, 0, end);
        second = Recorders.of(new Streaming(), parameters, Reliability.RELIABLE, 1, end);
        for (Recorder recorder : List.of(first, second)) {
            recorder.begin(iteration);
            recorder.started(System.nanoTime());
        }
    }

    private static Source source(Recorder recorder) {
        return ((StreamingTask) recorder.task()).source();
    }

    private static Sink sink(Recorder recorder) {
        return ((StreamingTask) recorder.task()).sink();
    }

    private Assessment assess() {
        List<Receipt> receipts = new ArrayList<>(first.receipts());
        receipts.addAll(second.receipts());
        return new Streaming().assess(parameters, List.of(new Workload.Observed(iteration, receipts)));
    }
}
