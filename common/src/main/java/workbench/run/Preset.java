package workbench.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is measured. */
public enum Preset {
    SMOKE(1, 100, 100, 200, "seconds, to see that it works"),
    QUICK(3, 600, 1_500, 1_000, "a minute or two, for a first comparison"),
    STANDARD(30, 15_000, 30_000, 5_000, "an hour and a half for the usual trials, for narrow intervals"),
    THOROUGH(50, 20_000, 60_000, 10_000, "some hours for everything, for figures to publish");

    private static final long MILLISECOND_NANOS = 1_000_000;

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
                .filter(preset -> preset.word().equals(word))
                .findFirst();
    }

    /** As the command line and results write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int rounds() {
        return rounds;
    }

    /** A repetition warms up so long at least. */
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

    public String description() {
        return description;
    }
}
