package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.LatencyBound;
import workbench.result.LatencyNanos;
import workbench.result.MadeRepetition;
import workbench.result.Metrics;
import workbench.result.PlanRecord;
import workbench.result.RateStudy;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** What a run has kept of the rates that it tried, and what its repetitions say of them. */
class StudiedRatesTest {
    private static final TrialRecord CLOSED = trial(Map.of("messageSize", 64L), "");
    private static final LatencyBound BOUND = new LatencyBound("p99", 2_000);

    private final Map<TrialRecord, List<Repetition>> repetitions = new LinkedHashMap<>();

    @Test
    void whatWasFoundIsWhatTheRepetitionsSay() {
        measured(40_000, reached(40_000, 1_000), reached(40_000, 1_500));
        measured(50_000, reached(50_000, 1_000), reached(50_000, 9_000));
        measured(105_000, saturated(105_000, 98_000));

        StudiedRates studied = only(search(40_000L, 50_000L));

        assertThat(studied.outcome().flatMap(SearchOutcome::confirmed).map(TriedRate::perSecond))
                .contains(40_000L);
        assertThat(studied.outcome().flatMap(SearchOutcome::out).map(TriedRate::perSecond))
                .contains(50_000L);
        assertThat(studied.found().map(rate -> rate.trial().ok())).contains(2);
        assertThat(studied.rates())
                .extracting(rate -> rate.sent().centre())
                .containsExactly(40_000.0, 50_000.0, 98_000.0);
    }

    /** A rate that stands alone was to be reached; one that a search tried was not. */
    @Test
    void aSearchThatTriedOneRateThatWasTooMuchHasNoFailure() {
        measured(105_000, saturated(105_000, 98_000));

        Comparison comparison = compare(search(null, 105_000L));

        assertThat(comparison.allGood()).isTrue();
        assertThat(comparison.studies().getFirst().found()).isEmpty();
        assertThat(comparison.studies().getFirst().rates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.repetitions()).isEqualTo(1));
    }

    @Test
    void aSweepWasReachedUpToTheFirstRateThatWasNot() {
        measured(10_000, reached(10_000, 500));
        measured(50_000, reached(50_000, 900));
        measured(90_000, saturated(90_000, 80_000), reached(90_000, 9_000));
        measured(95_000, reached(95_000, 9_000));

        StudiedRates studied = only(null);

        assertThat(studied.outcome()).isEmpty();
        assertThat(studied.found()).isEmpty();
        assertThat(studied.highestReached().map(StudiedRates.AtRate::perSecond)).contains(50_000L);
    }

    @Test
    void ratesOfWhichNothingIsKnownAreLeftOut() {
        measured(40_000, reached(40_000, 1_000));
        measured(50_000, broken(50_000));
        repetitions.put(rated(60_000), List.of());

        assertThat(only(null).rates())
                .extracting(StudiedRates.AtRate::perSecond)
                .containsExactly(40_000L);
    }

    /** So are those of a folder that somebody has shortened. */
    @Test
    void aStudyOfATrialThatIsNotThereIsLeftOut() {
        RateStudy other = new RateStudy("other", 100_000, null, List.of(), true, "");
        RunRecord run = run(List.of(
                other,
                new RateStudy(
                        CLOSED.id(), 100_000, null, List.of(new RateStudy.Rate("gone", 5, 1, 1, null)), true, "")));

        assertThat(Comparison.of(run, List.of()).studies())
                .singleElement()
                .satisfies(studied -> assertThat(studied.rates()).isEmpty());
    }

    private StudiedRates only(RateStudy.Search search) {
        return compare(search).studies().getFirst();
    }

    private Comparison compare(RateStudy.Search search) {
        List<RateStudy.Rate> rates = repetitions.keySet().stream()
                .map(trial -> new RateStudy.Rate(
                        trial.id(), Long.parseLong(trial.id().replaceFirst(".*=(\\d+)/s", "$1")), 1, 1, null))
                .toList();
        RunRecord run = run(List.of(new RateStudy(CLOSED.id(), 100_000, search, rates, true, "")));
        return Comparison.of(
                run, repetitions.values().stream().flatMap(List::stream).toList());
    }

    private RunRecord run(List<RateStudy> studies) {
        List<TrialRecord> trials = new ArrayList<>(List.of(CLOSED));
        trials.addAll(repetitions.keySet());
        return RunRecord.begun(
                        "run",
                        "2026-01-01T12:00:00Z",
                        List.of("rate-search"),
                        Map.of(),
                        new PlanRecord("quick", 1, 1, trials))
                .studied(studies);
    }

    private static RateStudy.Search search(Long found, Long missed) {
        return new RateStudy.Search(BOUND, 2, 2, found, missed);
    }

    private void measured(long rate, MadeRepetition... made) {
        List<Repetition> all = new ArrayList<>();
        for (MadeRepetition each : made) {
            all.add(each.round(all.size() + 1).make());
        }
        repetitions.put(rated(rate), all);
    }

    private static MadeRepetition reached(long rate, long nanos) {
        return MadeRepetition.of(rated(rate)).metrics(metrics(rate, nanos));
    }

    private static MadeRepetition saturated(long rate, double sent) {
        return MadeRepetition.of(rated(rate)).ended(Status.FAILED, "too much").metrics(metrics(sent, 70_000));
    }

    private static MadeRepetition broken(long rate) {
        return MadeRepetition.of(rated(rate)).ended(Status.TIMEOUT, "no answer").judged(null, null);
    }

    private static Metrics metrics(double sent, long nanos) {
        LatencyNanos times = new LatencyNanos(nanos, nanos, nanos, nanos, nanos, nanos, 100_000, 0);
        return new Metrics(Map.of("sentPerSecond", sent), Map.of("latencyNanos", times));
    }

    private static TrialRecord rated(long rate) {
        return trial(Map.of("messageSize", 64L, "rate", rate + "/s"), "/rate=" + rate + "/s");
    }

    private static TrialRecord trial(Map<String, Object> parameters, String variation) {
        String id = "producer-consumer/queue/threads/portable" + variation;
        return new TrialRecord(id, "producer-consumer", "queue", "threads", "portable", parameters);
    }
}
