package workbench.overhead.peer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.analysis.Interval;

/** What the rounds say, for people: one line for each comparison. */
final class PerfComparison {
    private PerfComparison() {}

    /** @param rounds complete ones */
    static String text(List<Map<Contender, Measurement>> rounds) {
        return line("same semantics", Contender.SAME, rounds) + line("best honest setting", Contender.BEST, rounds);
    }

    private static String line(String name, Contender ours, List<Map<Contender, Measurement>> rounds) {
        List<Double> ratios = rounds.stream()
                .filter(round ->
                        round.get(ours).isSteady() && round.get(Contender.PERF).isSteady())
                .map(round -> round.get(ours).messagesPerSecond()
                        / round.get(Contender.PERF).messagesPerSecond())
                .toList();
        return String.format(Locale.ROOT, "%-22s÷ artemis perf: %s%n", name, said(ratios, rounds.size()));
    }

    private static String said(List<Double> ratios, int rounds) {
        String of = ratios.size() == rounds
                ? plural(rounds)
                : ratios.size() + " of " + plural(rounds) + ", in which both were steady";
        if (ratios.size() < Interval.LEAST) {
            return "no ratio yet, it takes " + plural(Interval.LEAST) + ": " + of;
        }
        Interval interval = Interval.ofRatios(ratios);
        return String.format(
                Locale.ROOT,
                "%.2f times, 95 %% interval %.2f to %.2f, %s",
                interval.centre(),
                interval.lower(),
                interval.upper(),
                of);
    }

    private static String plural(int rounds) {
        return rounds == 1 ? "1 round" : rounds + " rounds";
    }
}
