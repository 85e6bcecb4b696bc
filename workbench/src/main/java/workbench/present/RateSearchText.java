package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbench.analysis.Confirmation;
import workbench.analysis.Probe;
import workbench.analysis.SearchOutcome;
import workbench.analysis.StudiedRates;
import workbench.analysis.TriedRate;
import workbench.metric.Unit;
import workbench.result.LatencyBound;

/** What a search for a rate came to, in one sentence: what held, how often, and why what was tried beside it did not. */
final class RateSearchText {
    private final StudiedRates studied;
    private final LatencyBound bound;
    private final SearchOutcome outcome;

    private RateSearchText(StudiedRates studied, SearchOutcome outcome) {
        this.studied = studied;
        this.bound = studied.study().search().bound();
        this.outcome = outcome;
    }

    /** @param outcome of the search */
    static String of(StudiedRates studied, SearchOutcome outcome) {
        RateSearchText text = new RateSearchText(studied, outcome);
        return text.answer()
                + String.format(
                        Locale.ROOT,
                        "; a closed loop moved %,.0f/s.",
                        studied.study().capacityPerSecond());
    }

    private String answer() {
        if (!studied.study().complete()) {
            return unfinished();
        }
        return outcome.confirmed().map(this::found).orElseGet(this::none);
    }

    private String unfinished() {
        String why = studied.study().givenUp();
        return "the search "
                + (why.isEmpty() ? "was interrupted" : "was given up (" + why.replaceFirst("\\.$", "") + ")")
                + outcome.best()
                        .map(best -> "; " + perSecond(best) + " held " + bound + " in " + best.held() + " of "
                                + best.repetitions())
                        .orElse("");
    }

    private String found(TriedRate confirmed) {
        return perSecond(confirmed) + " held " + bound + " in " + confirmed.held() + " of " + confirmed.repetitions()
                + " repetitions" + unsteady() + "; "
                + outcome.out()
                        .map(out -> perSecond(out) + " did not: " + misses(out))
                        .orElse("no higher rate can be asked for");
    }

    private String unsteady() {
        return studied.found().map(rate -> RateStudyText.unsteady(rate.trial())).orElse("");
    }

    private String none() {
        List<TriedRate> tried = outcome.tried();
        String range = tried.size() == 1
                ? perSecond(tried.getFirst())
                : "from " + perSecond(tried.getLast()) + " down to " + perSecond(tried.getFirst());
        String none = "no rate held " + bound + required(outcome.confirmation()) + ", " + range;
        return none
                + outcome.best()
                        .map(best -> "; " + perSecond(best) + " came nearest, which held in " + best.held() + " of "
                                + best.repetitions() + ": " + misses(best))
                        .orElseGet(() -> untold(tried.getFirst()));
    }

    private String untold(TriedRate lowest) {
        return lowest.isTooSlowToTell()
                ? ": at " + perSecond(lowest) + " " + misses(lowest) + "; a longer --set duration has more of them"
                : ": even at " + perSecond(lowest) + " " + misses(lowest);
    }

    /** {@code in all 3 repetitions}, {@code in 14 of 15 repetitions}; empty of a single one. */
    private static String required(Confirmation confirmation) {
        if (confirmation.repetitions() == 1) {
            return "";
        }
        return confirmation.required() == confirmation.repetitions()
                ? " in all " + confirmation.repetitions() + " repetitions"
                : " in " + confirmation.required() + " of " + confirmation.repetitions() + " repetitions";
    }

    /** {@code p99 was 7.31 ms in 1 of 2}, {@code only 43,210/s were reached in 1 of 1}; the worst of them. */
    private String misses(TriedRate rate) {
        List<Probe> probes = rate.probes();
        long[] slow = only(Probe.Slow.class, probes)
                .mapToLong(Probe.Slow::nanos)
                .sorted()
                .toArray();
        List<Probe.Few> few = only(Probe.Few.class, probes).toList();
        double[] lost = only(Probe.Lossy.class, probes)
                .mapToDouble(Probe.Lossy::share)
                .sorted()
                .toArray();
        double[] sent = only(Probe.NotReached.class, probes)
                .mapToDouble(Probe.NotReached::sentPerSecond)
                .sorted()
                .toArray();
        List<String> misses = new ArrayList<>();
        if (slow.length > 0) {
            String most = slow.length == 1 ? "" : "up to ";
            misses.add(bound.percentile() + " was " + most + Scale.written(Unit.NANOS, slow[slow.length - 1])
                    + in(slow.length, rate));
        }
        if (lost.length > 0) {
            misses.add(String.format(Locale.ROOT, "%.1f %% were lost", 100 * lost[lost.length - 1])
                    + in(lost.length, rate));
        }
        if (!few.isEmpty()) {
            misses.add(few(few.getFirst()) + in(few.size(), rate));
        }
        if (sent.length > 0) {
            misses.add(String.format(Locale.ROOT, "only %,.0f/s were reached", sent[0]) + in(sent.length, rate));
        }
        return Prose.enumerated(misses);
    }

    /** {@code there were 9 samples, and p99 takes 1,000}. */
    private String few(Probe.Few probe) {
        return String.format(
                Locale.ROOT,
                "there were %,d samples, too few to tell, and %s takes %,d",
                probe.samples().samples(),
                bound.percentile(),
                probe.samples().least());
    }

    private static <T extends Probe> Stream<T> only(Class<T> kind, List<Probe> probes) {
        return probes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String in(int times, TriedRate rate) {
        return " in " + times + " of " + rate.repetitions();
    }

    private static String perSecond(TriedRate rate) {
        return Prose.perSecond(rate.perSecond());
    }
}
