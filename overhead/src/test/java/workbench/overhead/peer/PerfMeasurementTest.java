package workbench.overhead.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerfMeasurementTest {
    private static final int WARM = PerfSettings.WARM_UP_SECONDS;
    private static final int END = PerfSettings.SENDING_SECONDS;

    @Test
    void theRateIsThatOfTheSecondsInWhichTheProducerWasWarmAndStillSent() {
        Measurement measured = Measurement.of(producer(9_000), consumer(9_000));

        assertThat(measured.messagesPerSecond()).isEqualTo(40_000, within(1e-6));
        assertThat(measured.timedRatio()).isEqualTo(2.0, within(1e-6));
        assertThat(measured.isSteady()).isFalse();
    }

    @Test
    void lostMessagesAreNoMeasurement() {
        assertThatThrownBy(() -> Measurement.of(producer(9_000), consumer(8_999)))
                .isInstanceOf(PeerException.class)
                .hasMessageContaining("sent 9000 messages and received 8999");
    }

    @Test
    void aReportOfFailureIsNoMeasurement() {
        PerfReport failed =
                PerfReport.parse("{\"sampleType\":\"summary\",\"time\":1,\"result\":\"fail\",\"totalSent\":9000}");

        assertThatThrownBy(() -> Measurement.of(failed, consumer(9_000))).hasMessageContaining("reported a failure");
    }

    @Test
    void aProducerThatSentForTwoSecondsAfterItsWarmUpIsNoMeasurement() {
        PerfReport shorter = PerfReport.parse(seconds(1, WARM + 2, "sent", 20_000) + summary("totalSent", 9_000));

        assertThatThrownBy(() -> Measurement.of(shorter, consumer(9_000))).hasMessageContaining("too few seconds");
    }

    private static PerfReport producer(long total) {
        return PerfReport.parse(seconds(1, END, "sent", 20_000) + summary("totalSent", total));
    }

    /** 20,000 a second while the producer warms up, 40,000 while it is timed, nothing after it. */
    private static PerfReport consumer(long total) {
        return PerfReport.parse(seconds(1, WARM + 1, "received", 20_000)
                + seconds(WARM + 2, END, "received", 40_000)
                + seconds(END + 1, END + 3, "received", 0)
                + summary("totalReceived", total));
    }

    private static String seconds(int first, int last, String metric, int rate) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(second -> "{\"sampleType\":\"interval\",\"warmup\":" + (second <= WARM) + ",\"time\":"
                        + second * 1_000L + ",\"" + metric + "\":" + rate + ",\"transferTime\":{\"count\":7}},\n")
                .collect(Collectors.joining());
    }

    private static String summary(String metric, long total) {
        return "{\"sampleType\":\"summary\",\"time\":40000,\"result\":\"success\",\"totalBlocked\":1,\"" + metric
                + "\":" + total + "}";
    }
}
