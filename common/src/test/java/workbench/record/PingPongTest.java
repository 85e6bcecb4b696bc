package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.workload.Assessment;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** A pinger's and a ponger's recorders, joined by a buffer. */
class PingPongTest {
    private static final int ROUND_TRIPS = 300;

    private Recorder pinger;
    private Recorder ponger;
    private byte[] ball;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 31, 32, 33, 1000})
    void whatComesBackIsAccountedForAtEverySize(int size) {
        for (Phase phase : List.of(Phase.TIMED, Phase.VERIFICATION)) {
            assertThat(play(size, "none", phase, nothing -> {}).verdict())
                    .isEqualTo(new Verdict(ROUND_TRIPS, ROUND_TRIPS, 0, 0, 0, 0, true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, loss, TIMED, 1, 0, 0",
        "1, loss, TIMED, 1, 0, 0",
        "32, loss, TIMED, 1, 0, 0",
        "1000, loss, VERIFICATION, 1, 0, 0",
        "1, duplicate, TIMED, 0, 1, 0",
        "31, duplicate, VERIFICATION, 0, 1, 0",
        "1000, duplicate, TIMED, 0, 1, 0",
        "1, corruption, VERIFICATION, 0, 0, 1",
        "8, corruption, VERIFICATION, 0, 0, 1",
        "32, corruption, VERIFICATION, 0, 0, 1",
        "1000, corruption, VERIFICATION, 0, 0, 1"
    })
    void injectedMistakesAreFound(int size, String fault, Phase phase, long lost, long duplicate, long corrupt) {
        Verdict verdict = play(size, fault, phase, nothing -> {}).verdict();

        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.corrupt()})
                .containsExactly(lost, duplicate, corrupt);
        assertThat(verdict.correct()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 31, 33, 100})
    void aFlippedBitAnywhereIsFoundWhenWholePayloadsAreChecked(int size) {
        // Send time and iteration of a header are not content: the former is free, the latter makes the message a late
        // one.
        for (int at = size < 32 ? 0 : 32; at < size; at++) {
            int index = at;
            assertThat(play(size, "none", Phase.VERIFICATION, message -> message[index] ^= 1 << 6)
                            .verdict()
                            .corrupt())
                    .as("byte %d", at)
                    .isEqualTo(1);
        }
    }

    @Test
    void anEchoThatIsNotThePingIsCorrupt() {
        begin(100, "none", new Iteration(0, Phase.VERIFICATION, ROUND_TRIPS, 0));
        source().next(ball);
        pong().accept(ball, ball.length);
        ball[50]++;
        back().accept(ball, ball.length);

        assertThat(assess(Phase.VERIFICATION).verdict()).isEqualTo(new Verdict(1, 1, 0, 0, 0, 1, false));
    }

    @Test
    void everySampleIsHalfOfARoundTrip() {
        Assessment assessment = play(100, "none", Phase.TIMED, nothing -> {});
        Receipt.Consumed consumed = (Receipt.Consumed) pinger.receipts().getLast();
        Histogram halves = Histograms.empty();
        Histograms.add(halves, consumed.histogram());

        assertThat(halves.getTotalCount()).isEqualTo(ROUND_TRIPS);
        double seconds = assessment.metrics().get("seconds");
        assertThat(assessment.metrics()).containsEntry("roundTripsPerSecond", ROUND_TRIPS / seconds);
        double nanos = seconds * 1e9;
        assertThat(2 * halves.getMean() * ROUND_TRIPS)
                .as("round trips follow each other without a gap; halves are cut to nanoseconds, and to three digits")
                .isBetween(nanos * 0.999 - 2 * ROUND_TRIPS, nanos * 1.001);
    }

    @Test
    void severalRoundTripsCanBeOneSample() {
        Stopwatch stopwatch = new Stopwatch.RoundTrips();
        stopwatch.begin(new Iteration(0, Phase.TIMED, 4, 0, 4));
        stopwatch.start(System.nanoTime());
        long started = stopwatch.sending();
        for (int i = 0; i < 3; i++) {
            assertThat(stopwatch.arrival(ball)).isEqualTo(Header.UNTIMED);
        }
        assertThat(stopwatch.arrival(ball)).isGreaterThan(started);
        Histogram samples = Histograms.empty();
        Histograms.add(samples, stopwatch.times());

        assertThat(samples.getTotalCount()).isEqualTo(1);
    }

    @Test
    void noSampleIsLostWhereMoreComeThanAreKept() {
        Stopwatch stopwatch = new Stopwatch.RoundTrips();
        for (int iteration = 0; iteration < 2; iteration++) {
            stopwatch.begin(new Iteration(iteration, Phase.TIMED, 3_000, 0));
            stopwatch.start(System.nanoTime());
            for (int i = 0; i < 3_000; i++) {
                stopwatch.arrival(ball);
            }
            Histogram samples = Histograms.empty();
            Histograms.add(samples, stopwatch.times());

            assertThat(samples.getTotalCount()).isEqualTo(3_000);
        }
    }

    private Assessment play(int size, String fault, Phase phase, Consumer<byte[]> onTheWay) {
        begin(size, fault, new Iteration(3, phase, ROUND_TRIPS, 0));
        for (int i = 0; source().hasNext(); i++) {
            source().next(ball);
            if (i == 5) {
                onTheWay.accept(ball);
            }
            pong().accept(ball, ball.length);
            back().accept(ball, ball.length);
        }
        return assess(phase);
    }

    private void begin(int size, String fault, Iteration iteration) {
        IterationEnd end = new IterationEnd();
        pinger = Recorders.of(new PingPong(), parameters(size, fault), Reliability.RELIABLE, 0, end);
        ponger = Recorders.of(new PingPong(), parameters(size, fault), Reliability.RELIABLE, 1, end);
        ball = new byte[size];
        for (Recorder recorder : List.of(pinger, ponger)) {
            recorder.begin(iteration);
            recorder.started(System.nanoTime());
        }
    }

    private Source source() {
        return ((PingPongTask) pinger.task()).source();
    }

    private Sink back() {
        return ((PingPongTask) pinger.task()).sink();
    }

    private Sink pong() {
        return ((PingPongTask) ponger.task()).sink();
    }

    private Assessment assess(Phase phase) {
        List<Receipt> receipts = new ArrayList<>(pinger.receipts());
        receipts.addAll(ponger.receipts());
        assertThat(ponger.received()).as("on its way back").isZero();
        return new PingPong()
                .assess(
                        parameters(ball.length, "none"),
                        List.of(new Workload.Observed(new Iteration(3, phase, ROUND_TRIPS, 0), receipts)));
    }

    private static Parameters parameters(int size, String fault) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("messageSize", size + "B");
        settings.put("fault", fault);
        return Parameters.of(new PingPong().parameters(), settings);
    }
}
