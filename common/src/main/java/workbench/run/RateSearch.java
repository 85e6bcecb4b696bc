package workbench.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbench.analysis.Confirmation;
import workbench.analysis.Probe;
import workbench.analysis.SearchOutcome;
import workbench.analysis.TriedRate;

/**
 * Finds the highest rate that holds a bound in all repetitions, or in as many as are required. It starts at what was moved in a closed loop, which
 * no schedule can exceed for long unless the loop was disturbed, and halves the (logarithmic) distance between a rate that held and one that is
 * out; there one repetition that holds is enough to look higher. What is found must then be confirmed in all repetitions. If it is not, the search goes down, in steps
 * that grow, to a rate that is confirmed, and from there halves the distance again.
 */
public final class RateSearch {
    /** Where the distance is less than this, it is no more than repetitions differ by. */
    static final double RESOLUTION = 1.05;

    /** At this share of the first rate a bound that does not hold is out of reach. */
    static final double LEAST_SHARE = 1.0 / 256;

    private static final double ABOVE_CAPACITY = 1.05;
    private static final double HALF = 2;
    private static final double CONSTANT = 1;
    private static final double SQUARED = 2;

    private final Confirmation confirmation;
    private final Prober prober;
    private final long first;
    private final long lowest;
    private final long highest;
    private final Map<Long, TriedRate> tried = new TreeMap<>();
    private long held;
    private long out;

    /**
     * @param capacityPerSecond what a closed loop moved
     * @param highestPerSecond no rate above this one can be asked for
     */
    public RateSearch(double capacityPerSecond, long highestPerSecond, Confirmation confirmation, Prober prober) {
        this.confirmation = confirmation;
        this.prober = prober;
        this.highest = highestPerSecond;
        this.first = Math.clamp(Math.round(capacityPerSecond * ABOVE_CAPACITY), 1, highestPerSecond);
        this.lowest = (long) Math.ceil(first * LEAST_SHARE);
    }

    @FunctionalInterface
    public interface Prober {
        /** @param repetition of this rate, from 1 */
        Probe probe(long ratePerSecond, int repetition) throws InterruptedException;
    }

    public SearchOutcome run() throws InterruptedException {
        narrow(first, this::holdsOnce, HALF, CONSTANT);
        narrow(held, this::holds, RESOLUTION, SQUARED);
        return soFar();
    }

    /** What is known while it runs, or after it broke off. */
    public SearchOutcome soFar() {
        return new SearchOutcome(confirmation, List.copyOf(tried.values()));
    }

    /**
     * Goes down until a rate holds or up until one does not, and from there halves the distance between the two. Leaves {@link #held} at 0 if
     * none holds.
     *
     * @param step the first step down, a factor
     * @param growth the exponent from one step down to the next
     */
    private void narrow(long from, Test test, double step, double growth) throws InterruptedException {
        held = 0;
        double down = step;
        double up = RESOLUTION;
        long rate = from;
        while (rate > 0) {
            if (test.holds(rate)) {
                held = rate;
            } else {
                out = rate;
            }
            if (held == 0) {
                rate = below(rate, down);
                down = Math.pow(down, growth);
            } else if (out == 0) {
                rate = above(rate, up);
                up = Math.pow(up, SQUARED);
            } else {
                rate = between();
            }
        }
    }

    /** 0 where there is no room. */
    private long between() {
        boolean narrow = out <= held * RESOLUTION || out == held + 1;
        return narrow ? 0 : Math.round(Math.sqrt((double) held * out));
    }

    /** 0 where there is nothing left. */
    private long below(long rate, double step) {
        return rate <= lowest || tried(rate).isTooSlowToTell()
                ? 0
                : Math.max(lowest, Math.min(rate - 1, (long) Math.ceil(rate / step)));
    }

    /** 0 where there is nothing left. */
    private long above(long rate, double step) {
        return rate >= highest ? 0 : Math.min(highest, Math.max(rate + 1, (long) (rate * step)));
    }

    private boolean holdsOnce(long rate) throws InterruptedException {
        while (!confirmation.isOut(tried(rate))) {
            if (probe(rate).held() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(long rate) throws InterruptedException {
        while (!confirmation.isOut(tried(rate))) {
            if (confirmation.isConfirmed(tried(rate))) {
                return true;
            }
            probe(rate);
        }
        return false;
    }

    private TriedRate probe(long rate) throws InterruptedException {
        TriedRate before = tried(rate);
        TriedRate after = before.and(prober.probe(rate, before.repetitions() + 1));
        tried.put(rate, after);
        return after;
    }

    private TriedRate tried(long rate) {
        return tried.getOrDefault(rate, new TriedRate(rate, List.of()));
    }

    @FunctionalInterface
    private interface Test {
        boolean holds(long ratePerSecond) throws InterruptedException;
    }
}
