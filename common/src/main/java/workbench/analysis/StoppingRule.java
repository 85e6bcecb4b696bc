package workbench.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * When a run ends.
 *
 * @param mostRounds it never has more
 * @param precision it ends once half of the interval of each trial's headline metric is no more than this part of its value, and was so one
 *     repetition before: an interval may be small by chance, and a rule that takes the first small one would pick those
 * @param budgetNanos it begins no round that would probably not end within that time
 */
public record StoppingRule(int mostRounds, OptionalDouble precision, OptionalLong budgetNanos) {
    /** Precision ends no run that has fewer, for the same reason. */
    public static final int LEAST_ROUNDS = Interval.LEAST_FOR_RANKS;

    /**
     * Asked after each round; empty if there is to be a further one.
     *
     * @param rounds that have ended, one at least
     * @param headlines of each trial the headline metric of each good repetition; trials without a good one have no say
     * @param elapsedNanos since the run began
     */
    public Optional<EndedBy> after(int rounds, Collection<double[]> headlines, long elapsedNanos) {
        if (precision.isPresent() && rounds >= LEAST_ROUNDS && isPrecise(headlines, precision.getAsDouble())) {
            return Optional.of(EndedBy.PRECISION);
        }
        if (rounds >= mostRounds) {
            return Optional.of(EndedBy.ROUNDS);
        }
        boolean late = budgetNanos.isPresent() && elapsedNanos + elapsedNanos / rounds > budgetNanos.getAsLong();
        return late ? Optional.of(EndedBy.TIME) : Optional.empty();
    }

    private static boolean isPrecise(Collection<double[]> headlines, double target) {
        boolean any = headlines.stream().anyMatch(values -> values.length > 0);
        return any
                && headlines.stream()
                        .filter(values -> values.length > 0)
                        .allMatch(values -> values.length >= LEAST_ROUNDS
                                && relativeHalfWidth(values) <= target
                                && relativeHalfWidth(Arrays.copyOf(values, values.length - 1)) <= target);
    }

    private static double relativeHalfWidth(double[] values) {
        return Interval.of(Transform.LOGARITHM, Transform.LOGARITHM.apply(values))
                .relativeHalfWidth();
    }
}
