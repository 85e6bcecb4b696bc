package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbench.metric.Unit;
import workbench.run.Confirmation;
import workbench.run.LatencyBound;
import workbench.run.Probe;
import workbench.run.RateSearch;
import workbench.run.TriedRate;

/** What a search for a rate came to, in one sentence: what held, how often, and why what was tried beside it did not. */
public final class RateSearchText {
    private final LatencyBound bound;
    private final double capacity;

    private RateSearchText(LatencyBound bound, double capacity) {
        this.bound = bound;
        this.capacity = capacity;
    }

    /**
     * @param name of the trial
     * @param capacity messages per second of a closed loop
     */
    public static String of(String name, LatencyBound bound, double capacity, RateSearch.Result result) {
        RateSearchText text = new RateSearchText(bound, capacity);
        return name + ": "
                + result.confirmed().map(rate -> text.found(rate, result)).orElseGet(() -> text.none(result))
                + String.format(Locale.ROOT, "; a closed loop moved %,.0f/s.", capacity);
    }

    private String found(TriedRate confirmed, RateSearch.Result result) {
        return perSecond(confirmed) + " held " + bound + " in " + confirmed.held() + " of " + confirmed.repetitions()
                + " repetitions; "
                + result.out()
                        .map(out -> perSecond(out) + " did not: " + misses(out))
                        .orElse("no higher rate can be asked for");
    }

    private String none(RateSearch.Result result) {
        List<TriedRate> tried = result.tried();
        String range = tried.size() == 1
                ? perSecond(tried.getFirst())
                : "from " + perSecond(tried.getLast()) + " down to " + perSecond(tried.getFirst());
        String none = "no rate held " + bound + required(result.confirmation()) + ", " + range;
        return none
                + result.best()
                        .map(best -> "; " + perSecond(best) + " came nearest, which held in " + best.held() + " of "
                                + best.repetitions() + ": " + misses(best))
                        .orElseGet(() -> ": even at " + perSecond(tried.getFirst()) + " " + misses(tried.getFirst()));
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
        if (sent.length > 0) {
            misses.add(String.format(Locale.ROOT, "only %,.0f/s were reached", sent[0]) + in(sent.length, rate));
        }
        return Prose.enumerated(misses);
    }

    private static <T extends Probe> Stream<T> only(Class<T> kind, List<Probe> probes) {
        return probes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String in(int times, TriedRate rate) {
        return " in " + times + " of " + rate.repetitions();
    }

    private static String perSecond(TriedRate rate) {
        return String.format(Locale.ROOT, "%,d/s", rate.perSecond());
    }
}
