package workbench.workload;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a workload concludes from a repetition.
 *
 * @param verdict sent and received in the timed iterations; what was lost, duplicate, reordered or corrupt in any iteration
 * @param verification the same of the iteration that checked whole payloads
 * @param metrics by name, the unit in the name
 * @param shortfall what was asked for and not reached though every answer is right, for people; empty if nothing
 */
public record Assessment(Verdict verdict, Verdict verification, Map<String, Double> metrics, String shortfall) {
    /**
     * Of iterations that are judged one by one; the baseline, in which nothing travels, is not.
     *
     * @param metrics from the verdict of all
     */
    static Assessment of(
            List<Workload.Observed> iterations,
            Function<List<Receipt>, Verdict> judge,
            Function<Verdict, Map<String, Double>> metrics) {
        Map<Phase, Verdict> phases = new EnumMap<>(Phase.class);
        iterations.stream()
                .filter(observed -> !observed.is(Phase.BASELINE))
                .forEach(observed ->
                        phases.merge(observed.iteration().phase(), judge.apply(observed.receipts()), Verdict::plus));
        Verdict all = phases.values().stream().reduce(Verdict.NONE, Verdict::plus);
        Verdict timed = phases.getOrDefault(Phase.TIMED, Verdict.NONE);
        // A repetition that broke off in its warm-up has no timed messages.
        Verdict counted = timed.sent() > 0 ? timed : all;
        Verdict verdict = new Verdict(
                counted.sent(),
                counted.received(),
                all.lost(),
                all.duplicate(),
                all.reordered(),
                all.corrupt(),
                all.correct());
        return new Assessment(
                verdict, phases.getOrDefault(Phase.VERIFICATION, Verdict.NONE), metrics.apply(verdict), "");
    }
}
