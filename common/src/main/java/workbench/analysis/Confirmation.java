package workbench.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import workbench.plan.Percent;
import workbench.workload.UsageException;

/**
 * What it takes for a rate to count as one that holds.
 *
 * @param repetitions of that rate
 * @param required in so many of them the bound must hold
 */
public record Confirmation(int repetitions, int required) {
    private static final Percent HELD_IN = new Percent("--held-in", "1", "100", "90%");

    /**
     * @param share of the repetitions, such as {@code 90%}; where it is no whole number of them, the next higher one
     * @throws UsageException if it is no share
     */
    public static Confirmation of(String share, int repetitions) {
        return new Confirmation(
                repetitions,
                HELD_IN.parse(share)
                        .multiply(BigDecimal.valueOf(repetitions))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact());
    }

    /** Whether so many have missed the bound that it cannot be confirmed any more. */
    boolean isOut(TriedRate tried) {
        return tried.missed() > repetitions - required;
    }

    boolean isConfirmed(TriedRate tried) {
        return tried.repetitions() >= repetitions && !isOut(tried);
    }
}
