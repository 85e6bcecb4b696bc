package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Comparison;
import workbench.analysis.StudiedRates;
import workbench.analysis.StudiedRates.AtRate;
import workbench.analysis.TrialSummary;
import workbench.analysis.Warning;
import workbench.metric.MetricCatalogue;
import workbench.metric.Unit;

/** What a command that tries rates has found: the same words when a trial's rates are through, when the run is shown again, and on the page. */
public final class RateStudyText {
    private static final double PERCENT = 100;

    private RateStudyText() {}

    /** For a terminal: the answer, the rates, what the one that is told of costs, and what to mind. */
    public static String of(StudiedRates studied, Ink ink) {
        int width = ink.atMost(Paragraph.WIDTH);
        StringBuilder text = new StringBuilder();
        String name = RepetitionLine.name(studied.trial());
        // Not wrapped, as programs look for it.
        text.append(studied.outcome().isPresent() ? name + ": " + answer(studied) : name)
                .append('\n')
                .append(RatesText.of(studied, ink));
        if (studied.outcome().isEmpty()) {
            text.append(Paragraph.wrap("  → ", Prose.capital(answer(studied)), width));
        }
        costs(studied).ifPresent(sentence -> text.append(Paragraph.wrap("  → ", sentence, width)));
        warnings(studied).forEach(warning -> text.append(Paragraph.wrap("  ! ", warning, width)));
        return text.append('\n').toString();
    }

    /** What a run has found of each trial: the answer and what it costs. */
    public static List<String> sentences(Comparison comparison) {
        return comparison.studies().stream()
                .map(studied -> RepetitionLine.name(studied.trial()) + ": " + answer(studied)
                        + costs(studied).map(costs -> " " + costs).orElse(""))
                .toList();
    }

    private static String answer(StudiedRates studied) {
        return studied.outcome()
                .map(outcome -> RateSearchText.of(studied, outcome))
                .orElseGet(() -> measured(studied));
    }

    /** The rate that is told of. */
    private static Optional<AtRate> told(StudiedRates studied) {
        return studied.outcome().isPresent() ? studied.found() : studied.highestReached();
    }

    private static String measured(StudiedRates studied) {
        double capacity = studied.study().capacityPerSecond();
        String closed = String.format(Locale.ROOT, "a closed loop moved %,.0f/s", capacity);
        if (!studied.study().complete()) {
            String why = studied.study().givenUp();
            return closed
                    + (why.isEmpty() ? "; then it was interrupted." : Prose.sentence("; then it was given up: " + why));
        }
        return closed
                + studied.highestReached()
                        .map(rate -> "; rates up to " + perSecond(rate) + share(rate, capacity) + " were reached"
                                + rate.trial()
                                        .sample(MetricCatalogue.LATENCY.metric("p99"))
                                        .map(p99 -> ", at the highest with a p99 of "
                                                + Scale.written(Unit.NANOS, p99.centre()))
                                        .orElse("")
                                + unsteady(rate.trial()))
                        .orElse("; no rate was reached in each repetition")
                + studied.rates().stream()
                        .filter(rate -> rate.trial().saturations() > 0)
                        .findFirst()
                        .map(rate -> "; " + perSecond(rate) + share(rate, capacity) + " was too much")
                        .orElse("")
                + ".";
    }

    private static String share(AtRate rate, double capacity) {
        return String.format(Locale.ROOT, " (%.0f %%)", PERCENT * rate.perSecond() / capacity);
    }

    /** What did not last is not to be quoted as if it did. */
    static String unsteady(TrialSummary trial) {
        return trial.isWarmingUp() ? " (" + SteadinessText.standing(trial) + ")" : "";
    }

    /** {@code At 38,768/s: CPU 12.0 µs/msg, peak mem. 310 MiB.} */
    private static Optional<String> costs(StudiedRates studied) {
        return told(studied).flatMap(rate -> costs(studied, rate));
    }

    private static Optional<String> costs(StudiedRates studied, AtRate rate) {
        String costs = RatesText.costs(studied).stream()
                .flatMap(metric -> rate.trial().sample(metric).map(sample -> CostWords.of(metric, sample)).stream())
                .collect(Collectors.joining(", "));
        return costs.isEmpty() ? Optional.empty() : Optional.of("At " + perSecond(rate) + ": " + costs + ".");
    }

    /** Those of the rate that was found; where none was, those of all. */
    private static List<String> warnings(StudiedRates studied) {
        List<AtRate> rates =
                studied.outcome().isPresent() ? studied.found().map(List::of).orElse(studied.rates()) : studied.rates();
        Map<Warning, List<AtRate>> byWarning = new LinkedHashMap<>();
        rates.forEach(rate -> rate.trial()
                .warnings()
                .keySet()
                .forEach(warning -> byWarning
                        .computeIfAbsent(warning, w -> new ArrayList<>())
                        .add(rate)));
        List<String> sentences = new ArrayList<>();
        byWarning.forEach((warning, having) -> sentences.add(warning(warning, having, rates.size())));
        return sentences;
    }

    private static String warning(Warning warning, List<AtRate> having, int all) {
        int times = having.stream()
                .mapToInt(rate -> rate.trial().warnings().get(warning))
                .sum();
        int repetitions =
                having.stream().mapToInt(rate -> rate.trial().repetitions()).sum();
        return "At " + (having.size() == 1 ? perSecond(having.getFirst()) : having.size() + " of " + all + " rates")
                + ", " + times + " of " + repetitions + " repetitions: "
                + Prose.sentence(WarningsText.words(warning));
    }

    private static String perSecond(AtRate rate) {
        return Prose.perSecond(rate.perSecond());
    }
}
