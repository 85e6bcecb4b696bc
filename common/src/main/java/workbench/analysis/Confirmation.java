package workbench.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What it takes for a rate to count as one that holds.
 *
 * @param repetitions of that rate
 * @param required in so many of them the bound must hold
 */
public record Confirmation(int repetitions, int required) {
    private static final BigDecimal USUAL_SHARE = new BigDecimal("0.9");

    /** @param share of the repetitions; where it is no whole number of them, the next higher one */
    public static Confirmation of(BigDecimal share, int repetitions) {
        return new Confirmation(
                repetitions,
                share.multiply(BigDecimal.valueOf(repetitions))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact());
    }

    /** In all repetitions where there are fewer than 10, and else in 90 % of them. */
    static Confirmation usual(int repetitions) {
        return of(USUAL_SHARE, repetitions);
    }

    /** Whether so many have missed the bound that it cannot be confirmed any more. */
    public boolean isOut(TriedRate tried) {
        return tried.missed() > repetitions - required;
    }

    public boolean isConfirmed(TriedRate tried) {
        return tried.repetitions() >= repetitions && !isOut(tried);
    }
}
