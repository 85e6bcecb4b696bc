package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.Verdict;
import workbench.workload.Workload;

/** One producer's source and one consumer's sink, joined by a buffer. */
class MessagesTest {
    private static final int MESSAGES = 10;
    private static final Iteration TIMED = new Iteration(3, Phase.TIMED, MESSAGES, 0);
    private static final Iteration VERIFICATION = new Iteration(4, Phase.VERIFICATION, MESSAGES, 0);

    private final byte[] buffer = new byte[101];
    private Recorder producer;
    private Recorder consumer;

    @Test
    void whatIsHandedOutIsWhatArrives() {
        assertThat(pass("none", TIMED)).isEqualTo(new Verdict(10, 10, 0, 0, 0, 0, true));
        assertThat(pass("none", VERIFICATION)).isEqualTo(new Verdict(10, 10, 0, 0, 0, 0, true));
    }

    @ParameterizedTest
    @CsvSource({
        "loss, TIMED, 1, 0, 0, 0",
        "duplicate, TIMED, 0, 1, 0, 0",
        "reordering, TIMED, 0, 0, 1, 0",
        "corruption, TIMED, 0, 0, 0, 0",
        "loss, VERIFICATION, 1, 0, 0, 0",
        "duplicate, VERIFICATION, 0, 1, 0, 0",
        "reordering, VERIFICATION, 0, 0, 1, 0",
        "corruption, VERIFICATION, 0, 0, 0, 1"
    })
    void injectedMistakesAreFound(String fault, Phase phase, long lost, long duplicate, long reordered, long corrupt) {
        Verdict verdict = pass(fault, new Iteration(3, phase, MESSAGES, 0));

        assertThat(new long[] {verdict.lost(), verdict.duplicate(), verdict.reordered(), verdict.corrupt()})
                .containsExactly(lost, duplicate, reordered, corrupt);
    }

    @Test
    void aFlippedBitAnywhereIsFoundWhenWholePayloadsAreChecked() {
        for (int at = Header.SIZE_BYTES; at < buffer.length; at++) {
            int index = at;
            assertThat(pass(VERIFICATION, message -> message[index] ^= 4).corrupt())
                    .as("byte %d", at)
                    .isEqualTo(1);
        }
    }

    @Test
    void aFlippedBitInProducerSequenceOrChecksumIsFoundAlsoInTimedIterations() {
        for (int at : new int[] {0, 3, 8, 15, 24, 31}) {
            assertThat(pass(TIMED, message -> message[at] ^= 4).corrupt())
                    .as("byte %d", at)
                    .isEqualTo(1);
        }
    }

    @Test
    void aTruncatedMessageIsCorrupt() {
        begin("none", TIMED);
        source().next(buffer);
        sink().accept(buffer, buffer.length - 1);

        assertThat(((Receipt.Consumed) consumer.receipts().getFirst()).corrupt())
                .isEqualTo(1);
    }

    @Test
    void anIterationByTimeEndsAfterItsTime() {
        begin("none", new Iteration(0, Phase.TIMED, MESSAGES, 1));

        assertThat(source().hasNext()).isTrue();
        source().next(buffer);
        assertThat(source().hasNext()).isFalse();
    }

    @Test
    void inABatchOneMessageIsTimedAndAllAreCounted() {
        Iteration batched = new Iteration(3, Phase.TIMED, MESSAGES, 0, 4);

        assertThat(pass("none", batched)).isEqualTo(new Verdict(10, 10, 0, 0, 0, 0, true));
        Histogram times = Histograms.empty();
        Histograms.add(times, ((Receipt.Consumed) consumer.receipts().getFirst()).histogram());
        assertThat(times.getTotalCount()).as("the 1st, 5th and 9th message").isEqualTo(3);
        assertThat(LongStream.of(windows()).sum()).isEqualTo(10);
    }

    @Test
    void eachMessageThatArrivedAsItWasSentIsInOneWindow() {
        pass(TIMED, message -> {
            message[24]++;
            long end = System.nanoTime() + 2 * ArrivalWindows.LEAST_NANOS;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        });

        assertThat(windows()).hasSizeGreaterThan(2);
        assertThat(windows()[windows().length - 1]).as("after the pause").isPositive();
        assertThat(LongStream.of(windows()).sum()).as("all but the spoilt one").isEqualTo(9);
    }

    private long[] windows() {
        return ((Receipt.Consumed) consumer.receipts().getFirst()).windows();
    }

    private Verdict pass(String fault, Iteration iteration) {
        begin(fault, iteration);
        while (source().hasNext()) {
            source().next(buffer);
            sink().accept(buffer, buffer.length);
        }
        return judge(iteration);
    }

    private Verdict pass(Iteration iteration, java.util.function.Consumer<byte[]> spoil) {
        begin("none", iteration);
        for (int i = 0; source().hasNext(); i++) {
            source().next(buffer);
            if (i == 5) {
                spoil.accept(buffer);
            }
            sink().accept(buffer, buffer.length);
        }
        return judge(iteration);
    }

    private void begin(String fault, Iteration iteration) {
        IterationEnd end = new IterationEnd();
        producer = Recorders.of(new ProducerConsumer(), parameters(fault), Reliability.RELIABLE, 0, end);
        consumer = Recorders.of(new ProducerConsumer(), parameters(fault), Reliability.RELIABLE, 1, end);
        for (Recorder recorder : List.of(producer, consumer)) {
            recorder.begin(iteration);
            recorder.started(System.nanoTime());
        }
    }

    private Source source() {
        return ((ProducerConsumerTask) producer.task()).source();
    }

    private Sink sink() {
        return ((ProducerConsumerTask) consumer.task()).sink();
    }

    private Verdict judge(Iteration iteration) {
        List<Receipt> receipts = new ArrayList<>(producer.receipts());
        receipts.addAll(consumer.receipts());
        return new ProducerConsumer()
                .assess(parameters("none"), List.of(new Workload.Observed(iteration, receipts)))
                .verdict();
    }

    private static Parameters parameters(String fault) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("messageSize", "101");
        settings.put("producers", "1");
        settings.put("consumers", "1");
        settings.put("fault", fault);
        return Parameters.of(new ProducerConsumer().parameters(), settings);
    }
}
