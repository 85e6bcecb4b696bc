package workbench.result;

import java.util.List;

/**
 * How a repetition went over time: shows whether it was steady.
 *
 * @param windowNanos length of the windows of the timed part
 * @param timed messages received in successive windows of the timed part; empty where nothing was counted so
 * @param warmUp what was seen before; null in files that do not tell
 * @param iterations of what is repeated whole: operations per second in each timed iteration; empty elsewhere
 */
public record Windows(long windowNanos, List<Long> timed, WarmUp warmUp, List<Double> iterations) {
    /** Of what is measured in one piece. */
    public Windows(long windowNanos, List<Long> timed, WarmUp warmUp) {
        this(windowNanos, timed, warmUp, List.of());
    }
}
