package workbench.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the highest rate that holds a bound, by halving the (logarithmic) distance between one that holds it and one that does not. Starts at
 * what was moved in a closed loop, which no schedule can exceed for long.
 */
public final class RateSearch {
    /** Where the distance is less than this, it is no more than repetitions differ by. */
    static final double RESOLUTION = 1.05;

    /** Below this share of the capacity a bound that does not hold is out of reach. */
    static final double LEAST_SHARE = 1.0 / 256;

    private static final double ABOVE_CAPACITY = 1.05;

    private RateSearch() {}

    /** Tries one rate. */
    @FunctionalInterface
    public interface Prober {
        /** Whether the rate was reached and the bound held. */
        boolean holds(long ratePerSecond) throws InterruptedException;
    }

    /** A rate that was tried, in the order of trying. */
    public record Step(long ratePerSecond, boolean held) {}

    /**
     * @param highestPerSecond the highest rate that held; 0 if none did
     * @param lowestFailedPerSecond the lowest rate above it that did not hold; 0 if all did
     */
    public record Result(long highestPerSecond, long lowestFailedPerSecond, List<Step> steps) {}

    /** @param capacityPerSecond what a closed loop moved */
    public static Result search(double capacityPerSecond, Prober prober) throws InterruptedException {
        List<Step> steps = new ArrayList<>();
        long failed = 0;
        long held = 0;
        double next = capacityPerSecond * ABOVE_CAPACITY;
        double least = Math.max(1, capacityPerSecond * LEAST_SHARE);
        while (next >= least) {
            long rate = Math.max(1, Math.round(next));
            boolean holds = prober.holds(rate);
            steps.add(new Step(rate, holds));
            if (holds) {
                held = rate;
            } else {
                failed = rate;
            }
            if (failed == 0 || (held > 0 && failed <= held * RESOLUTION) || failed == held + 1) {
                break;
            }
            next = held > 0 ? Math.sqrt((double) held * failed) : (double) failed / 2;
        }
        return new Result(held, failed, List.copyOf(steps));
    }
}
