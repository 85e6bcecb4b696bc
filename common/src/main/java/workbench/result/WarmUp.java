package workbench.result;

import java.util.List;

/**
 * What was seen before the timed part.
 *
 * @param steady whether what is measured had come to rest when the timed part began
 * @param seconds how long it took
 * @param quantity what the series is of, the unit in the name
 * @param series its values in successive iterations
 * @param timedRatio the same quantity in the timed part ÷ its mean in the last quarter of the warm-up; null where either is unknown, and in an
 *     open loop, whose rate says nothing
 * @param latencyRatio in an open loop, the median latency in the timed part ÷ that of the time before in which the same schedule was kept; null
 *     elsewhere
 */
public record WarmUp(
        boolean steady, double seconds, String quantity, List<Double> series, Double timedRatio, Double latencyRatio) {
    /** Of a closed loop. */
    public WarmUp(boolean steady, double seconds, String quantity, List<Double> series, Double timedRatio) {
        this(steady, seconds, quantity, series, timedRatio, null);
    }
}
