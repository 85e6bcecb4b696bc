package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.metric.MetricCatalogue;
import workbench.result.RateStudy;
import workbench.result.Repetition;
import workbench.result.TrialRecord;

/**
 * What a command that tries rates has shown of one trial.
 *
 * @param trial in a closed loop
 * @param rates the lowest first; those of which nothing is known are left out
 * @param outcome of a search; empty where rates were only measured
 */
public record StudiedRates(RateStudy study, TrialRecord trial, List<AtRate> rates, Optional<SearchOutcome> outcome) {

    /**
     * A rate that was tried.
     *
     * @param sent messages a second, in all repetitions that were ok or saturated
     */
    public record AtRate(long perSecond, TrialSummary trial, Sample sent) {
        /** Repetitions that were ok or saturated. */
        public int repetitions() {
            return trial.ok() + trial.saturations();
        }
    }

    static List<StudiedRates> of(
            List<RateStudy> studies, Map<String, TrialSummary> summaries, Map<String, List<Repetition>> repetitions) {
        return studies.stream()
                .filter(study -> summaries.containsKey(study.trial()))
                .map(study -> new StudiedRates(
                        study,
                        summaries.get(study.trial()).trial(),
                        rates(study, summaries),
                        outcome(study, repetitions)))
                .toList();
    }

    private static List<AtRate> rates(RateStudy study, Map<String, TrialSummary> summaries) {
        return study.rates().stream()
                .filter(rate -> summaries.containsKey(rate.trial()))
                .flatMap(rate -> atRate(rate.perSecond(), summaries.get(rate.trial())).stream())
                .toList();
    }

    private static Optional<AtRate> atRate(long perSecond, TrialSummary trial) {
        Map<Integer, Double> sent = new LinkedHashMap<>();
        Stream.concat(trial.sample(MetricCatalogue.SENT_PER_SECOND).stream(), trial.saturated().stream())
                .forEach(sample -> sent.putAll(sample.byRound()));
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of(new AtRate(perSecond, trial, Sample.of(MetricCatalogue.SENT_PER_SECOND.name(), sent)));
    }

    private static Optional<SearchOutcome> outcome(RateStudy study, Map<String, List<Repetition>> repetitions) {
        return Optional.ofNullable(study.search())
                .map(search -> new SearchOutcome(
                        new Confirmation(search.repetitions(), search.required()),
                        study.rates().stream()
                                .map(rate -> new TriedRate(
                                        rate.perSecond(),
                                        repetitions.getOrDefault(rate.trial(), List.of()).stream()
                                                .filter(StudiedRates::tells)
                                                .map(repetition -> Probe.of(search.bound(), repetition))
                                                .toList()))
                                .filter(rate -> rate.repetitions() > 0)
                                .toList()));
    }

    /** Whether it says something of its rate: it came to a good end or was saturated. */
    public static boolean tells(Repetition repetition) {
        return TrialSummary.isGood(repetition) || repetition.isSaturated();
    }

    /** The rate that was found; empty where none was, or none was searched for. */
    public Optional<AtRate> found() {
        return outcome.flatMap(SearchOutcome::confirmed)
                .flatMap(confirmed -> rates.stream()
                        .filter(rate -> rate.perSecond() == confirmed.perSecond())
                        .findFirst());
    }

    /** The highest rate up to which each was reached in each repetition; empty if the lowest was not. */
    public Optional<AtRate> highestReached() {
        return rates.stream().takeWhile(rate -> rate.trial().saturations() == 0).reduce((lower, higher) -> higher);
    }
}
