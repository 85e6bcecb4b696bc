package workbench.result;

import java.util.List;

/** Messages received in successive windows of equal length, warm-up and timed part: shows whether the figures were steady. */
public record Windows(long windowNanos, List<Long> warmup, List<Long> timed) {}
