package workbench.overhead.peer;

import workbench.analysis.Steadiness;

/**
 * What one contender did in one round.
 *
 * @param messagesPerSecond received, on average over the timed part
 * @param warmUpSeconds how long it warmed up before
 * @param settled whether its warm-up came to rest; true where nobody judged it
 * @param timedRatio the rate of the timed part ÷ that of the last quarter of the warm-up
 */
record Measurement(double messagesPerSecond, double warmUpSeconds, boolean settled, double timedRatio) {
    boolean isSteady() {
        return settled && Math.abs(timedRatio - 1) <= Steadiness.TIMED_TOLERANCE;
    }
}
