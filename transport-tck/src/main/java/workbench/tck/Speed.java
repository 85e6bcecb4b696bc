package workbench.tck;

import java.util.Arrays;
import java.util.Locale;

/** How the speed of a transport changes while it is used; a harness that ranks must notice. */
enum Speed {
    EVEN,
    /** Rises for three seconds, as if code were compiled meanwhile, and then lasts. */
    RISES,
    /** Falls by a third in each second, as long as it is used. */
    FALLS;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double WARM_SECONDS = 3;
    private static final double COLD_NANOS = 200_000;
    private static final double WARM_NANOS = 20_000;

    static String[] words() {
        return Arrays.stream(values()).map(Speed::id).toArray(String[]::new);
    }

    static Speed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Takes as long as a send takes after so long. */
    void spend(long sinceOpenedNanos) {
        long until = System.nanoTime() + (long) nanos(sinceOpenedNanos / NANOS_PER_SECOND);
        while (this != EVEN && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private double nanos(double seconds) {
        return switch (this) {
            case EVEN -> 0;
            case RISES -> Math.max(WARM_NANOS, COLD_NANOS * (1 - seconds / WARM_SECONDS));
            case FALLS -> WARM_NANOS * Math.pow(1.5, seconds);
        };
    }
}
