package workbench.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is measured. */
public enum Preset {
    SMOKE(1, 20, 20, 100, "seconds, to see that it works; nothing is warm, so nothing is ranked"),
    QUICK(3, 1_000, 12_000, 1_000, "up to four minutes for the usual trials, for a first comparison"),
    STANDARD(30, 4_000, 22_000, 3_000, "about an hour for the usual trials, for narrow intervals"),
    THOROUGH(50, 15_000, 40_000, 10_000, "some hours for the usual trials, for results to publish");

    private static final long MILLISECOND_NANOS = 1_000_000;

    /** The first of them warms up the compiler. */
    private static final int BASELINES = 3;

    private final int rounds;
    private final long warmupMillis;
    private final long mostWarmupMillis;
    private final long measureMillis;
    private final String description;

    Preset(int rounds, long warmupMillis, long mostWarmupMillis, long measureMillis, String description) {
        this.rounds = rounds;
        this.warmupMillis = warmupMillis;
        this.mostWarmupMillis = mostWarmupMillis;
        this.measureMillis = measureMillis;
        this.description = description;
    }

    static Optional<Preset> of(String word) {
        return Arrays.stream(values())
                .filter(preset -> preset.id().equals(word))
                .findFirst();
    }

    /** As the command line and results write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int rounds() {
        return rounds;
    }

    /** A repetition warms up for so long at least. */
    public long warmupNanos() {
        return warmupMillis * MILLISECOND_NANOS;
    }

    /** A repetition that has not become steady by then is measured all the same, and says so. */
    public long mostWarmupNanos() {
        return mostWarmupMillis * MILLISECOND_NANOS;
    }

    public long measureNanos() {
        return measureMillis * MILLISECOND_NANOS;
    }

    /** One thread alone solves a problem so often at least. */
    public int leastBaselines() {
        return this == SMOKE ? 1 : BASELINES;
    }

    public String description() {
        return description;
    }
}
