package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;
import workbench.analysis.Made;
import workbench.result.LatencyBound;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** Which trials hold a bound, in words. */
class BoundTextTest {
    private static final LatencyBound BOUND = new LatencyBound("p99", 2_000_000);
    private static final long MANY = 100_000;

    @Test
    void eachTransportStandsWhereItsRepetitionsPutIt() throws Exception {
        Comparison comparison = all().compare();

        Golden.check("bound.txt", () -> BoundText.of(comparison, Ink.PLAIN));
        assertThat(BoundText.told(comparison)).singleElement().satisfies(told -> {
            assertThat(told.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(told.head()));
            assertThat(told.sentence())
                    .isEqualTo(
                            "producer-consumer at 9,000/s: p99 ≤ 2ms holds over queue (threads) and pipe (threads);"
                                    + " does not hold over soap (threads) (p99 5.10 ms) and udp (threads) (2.0 % were lost); is"
                                    + " not clear over grpc (threads) (held in 2 of 3, p99 1.90 … 2.20 ms); cannot be told"
                                    + " over rmi (threads) (rate not kept, 4,500/s were sent), over mmap (threads) (too few"
                                    + " samples, 900 of 1,000), over fifo (threads) and file-lock (threads) (stood"
                                    + " still), over corba (threads) (1 timeout), over mpi (threads) (unavailable) (trial quality).");
        });
    }

    /** They stand in the terminal in the same words, whether the run has just ended, is shown again, or with all details. */
    @Test
    void theAnswerIsPartOfEachText() {
        Comparison comparison = all().compare();
        String told = BoundText.of(comparison, Ink.PLAIN);

        assertThat(ComparisonText.of(comparison, List.of(), "results/made", "workbench", Ink.PLAIN))
                .contains(told);
        assertThat(DetailsText.of(comparison, List.of(), "results/made", "workbench", Ink.PLAIN))
                .contains(told);
    }

    @Test
    void eachRateHasItsOwnAnswer() {
        Made made = new Made()
                .asked(BOUND)
                .latencies(rated("queue", "1000/s"), MANY, 100_000, 110_000, 105_000, 100_000, 100_000)
                .latencies(rated("queue", "9000/s"), MANY, 4_000_000, 4_100_000, 4_100_000, 4_000_000, 4_000_000);

        assertThat(BoundText.told(made.compare()))
                .extracting(BoundText.Told::sentence)
                .containsExactly(
                        "producer-consumer at 1,000/s: p99 ≤ 2ms holds over queue (threads).",
                        "producer-consumer at 9,000/s: p99 ≤ 2ms does not hold over queue (threads) (p99 4.04 ms).");
    }

    @Test
    void whereNothingIsToldOfAnyThatIsTheAnswer() {
        Made made = new Made().asked(BOUND).planned(rated("rmi", "9000/s")).saturated(rated("rmi", "9000/s"), 4_500);

        assertThat(BoundText.told(made.compare()))
                .extracting(BoundText.Told::sentence)
                .containsExactly(
                        "producer-consumer at 9,000/s: p99 ≤ 2ms cannot be told over rmi (threads) (rate not kept,"
                                + " 4,500/s were sent).");
    }

    @Test
    void withoutABoundNothingIsSaid() {
        assertThat(BoundText.of(
                        new Made().latencies(rated("queue", "1000/s"), MANY, 5).compare(), Ink.PLAIN))
                .isEmpty();
    }

    static Made all() {
        Map<String, Object> stopped = Map.of("watchedSeconds", 10.0, "standstillMaxNanos", 4_000_000_000L);
        return new Made()
                .asked(BOUND)
                .latencies(rated("soap"), MANY, 5_000_000, 5_100_000, 5_200_000)
                .latencies(rated("queue"), MANY, 100_000, 90_000, 95_000)
                .latencies(rated("grpc"), MANY, 1_900_000, 2_200_000, 1_950_000)
                .planned(rated("rmi"))
                .saturated(rated("rmi"), 4_400, 4_600)
                .latencies(rated("mmap"), 900, 50_000)
                .lossy(rated("udp"), 0.02, 50_000)
                .watched(rated("fifo"), stopped)
                .latencies(rated("fifo"), MANY, 50_000)
                .watched(rated("file-lock"), stopped)
                .latencies(rated("file-lock"), MANY, 50_000)
                .planned(rated("corba"))
                .latencies(rated("corba"), MANY, 50_000)
                .bad(rated("corba"), Status.TIMEOUT, "no answer")
                .planned(rated("mpi"))
                .bad(rated("mpi"), Status.UNAVAILABLE, "MPJ Express was not found")
                .latencies(rated("pipe"), MANY, 2_000_000, 1_000_000, 1_000_000);
    }

    private static TrialRecord rated(String transport) {
        return rated(transport, "9000/s");
    }

    private static TrialRecord rated(String transport, String rate) {
        return new TrialRecord(
                "producer-consumer/" + transport + "/threads/native/rate=" + rate,
                "producer-consumer",
                transport,
                "threads",
                "native",
                Map.of("messageSize", 64L, "rate", rate, "producers", 1L, "consumers", 1L));
    }
}
