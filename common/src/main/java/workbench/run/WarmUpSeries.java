package workbench.run;

import java.util.ArrayList;
import java.util.List;
import workbench.plan.Defaults;

/**
 * What a warm-up has shown so far: the rate in windows of equal length, and how much work that was. Iterations that are shorter than a window
 * are put together, so that computations that are repeated whole are looked at over as long a time as streams of messages.
 */
public final class WarmUpSeries {
    private static final double NANOS_PER_SECOND = 1e9;

    /** An iteration ends a little before its time or after it. */
    private static final double WHOLE = 0.8;

    /** Methods are compiled after some thousands of calls, and each operation makes many: with fewer, nothing can be said. */
    static final int LEAST_OPERATIONS = 1_000;

    /** Of computations that are repeated whole, each of which makes many calls. */
    static final int LEAST_COMPUTATIONS = 20;

    private final List<Double> rates = new ArrayList<>();
    private double amount;
    private double seconds;
    private long operations;
    private int iterations;

    /**
     * Adds an iteration.
     *
     * @param rate per second; 0 if it was too short to tell
     */
    void add(double rate, double iterationSeconds, long iterationOperations) {
        iterations++;
        operations += iterationOperations;
        amount += rate * iterationSeconds;
        seconds += iterationSeconds;
        if (seconds >= WHOLE * Defaults.WARM_UP_ITERATION_NANOS / NANOS_PER_SECOND) {
            rates.add(amount / seconds);
            amount = 0;
            seconds = 0;
        }
    }

    boolean isBetweenWindows() {
        return seconds == 0;
    }

    boolean isEmpty() {
        return iterations == 0;
    }

    /** The rate in successive windows; where none is whole, in the one that was begun. */
    List<Double> rates() {
        return rates.isEmpty() && seconds > 0 ? List.of(amount / seconds) : List.copyOf(rates);
    }

    /** Whether it has come to rest, over time and over work. */
    boolean isSteady(boolean ofComputations) {
        boolean enough = ofComputations ? iterations >= LEAST_COMPUTATIONS : operations >= LEAST_OPERATIONS;
        return enough && SteadyState.isReached(rates);
    }
}
