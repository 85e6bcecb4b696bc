package workbench.plan;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import workbench.analysis.StoppingRule;
import workbench.result.PlanRecord;
import workbench.workload.Units;
import workbench.workload.UsageException;

/**
 * What ends a run before its rounds are used up.
 *
 * @param precision half of the interval of each trial's headline metric, in parts of its value
 * @param budgetNanos after which no further round begins
 */
public record Stopping(OptionalDouble precision, OptionalLong budgetNanos) {
    /** Nothing but the rounds. */
    public static final Stopping NONE = new Stopping(OptionalDouble.empty(), OptionalLong.empty());

    private static final Percent PRECISION = new Percent("--precision", "0.1", "50", "2%");
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * As typed.
     *
     * @param precision such as {@code 2%}; null if there is none
     * @param budget such as {@code 10min}; null if there is none
     * @throws UsageException with a sentence for the user
     */
    public static Stopping of(String precision, String budget) {
        return new Stopping(
                precision == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(PRECISION.parse(precision).doubleValue()),
                budget == null ? OptionalLong.empty() : OptionalLong.of(budgetNanos(budget)));
    }

    /** Of a run that was begun. */
    static Stopping restore(PlanRecord record) {
        return new Stopping(
                record.precision() == null ? OptionalDouble.empty() : OptionalDouble.of(record.precision()),
                record.budgetSeconds() == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.round(record.budgetSeconds() * NANOS_PER_SECOND)));
    }

    private static long budgetNanos(String text) {
        return Units.nanos(text).stream()
                .filter(nanos -> nanos > 0)
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "--budget cannot be '" + text + "': allowed is a time, written like 90s, 10min or 2h."));
    }

    /** How many rounds there are at most if nobody says so. */
    int rounds(Preset preset) {
        return precision.isPresent() ? Math.max(preset.rounds(), Defaults.MOST_ROUNDS_FOR_PRECISION) : preset.rounds();
    }

    /** @throws UsageException if so few rounds can never tell how precise they are */
    void check(int rounds) {
        if (precision.isPresent() && rounds < StoppingRule.LEAST_ROUNDS) {
            throw new UsageException("--rounds cannot be '" + rounds + "' with --precision: it takes "
                    + StoppingRule.LEAST_ROUNDS + " rounds at least to tell how precise results are.");
        }
    }

    public StoppingRule rule(int rounds) {
        return new StoppingRule(rounds, precision, budgetNanos);
    }

    /** As results keep it. */
    Double precisionOrNull() {
        return precision.isPresent() ? precision.getAsDouble() : null;
    }

    /** As results keep it. */
    Double budgetSecondsOrNull() {
        return budgetNanos.isPresent() ? budgetNanos.getAsLong() / NANOS_PER_SECOND : null;
    }
}
