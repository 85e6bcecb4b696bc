package workbench.analysis;

import java.util.List;
import workbench.result.Windows;

/** Windows of the timed part in which nothing arrived, where messages came before and after. */
final class ArrivalGap {
    /** Of the timed part. */
    private static final double LEAST_SHARE = 0.10;

    private static final double LEAST_NANOS = 100e6;

    /** So many messages would have come meanwhile, at least. */
    private static final double LEAST_MESSAGES = 50;

    /** Messages that come in lumps leave many gaps of one length. */
    private static final int OUTSTANDING = 3;

    private ArrivalGap() {}

    static boolean isIn(Windows windows) {
        if (windows == null || windows.timed().isEmpty()) {
            return false;
        }
        List<Long> counts = windows.timed();
        int longest = 0;
        int second = 0;
        int since = -1;
        for (int window = 0; window < counts.size(); window++) {
            if (counts.get(window) > 0) {
                int gap = since < 0 ? 0 : window - since - 1;
                second = Math.max(second, Math.min(gap, longest));
                longest = Math.max(longest, gap);
                since = window;
            }
        }
        double messages =
                counts.stream().mapToLong(Long::longValue).sum() * (double) longest / (counts.size() - longest);
        return longest * (double) windows.windowNanos() >= LEAST_NANOS
                && longest >= LEAST_SHARE * counts.size()
                && messages >= LEAST_MESSAGES
                && longest > OUTSTANDING * second;
    }
}
