package workbench.workload;

import java.util.Locale;
import java.util.stream.Stream;

/** What keys are to be sorted: 64-bit integers with a sign, made from a seed. */
enum SortKeys {
    /** No two are the same. */
    UNIFORM(true) {
        @Override
        long key(long seed, long index) {
            return Mix.mix(seed + index);
        }
    },
    /** Eight values, so wherever the keys are divided there are many on one side. */
    FEW_DISTINCT(false) {
        @Override
        long key(long seed, long index) {
            return Mix.mix(Mix.mix(seed + index) & FEW);
        }
    },
    /** No two are the same, and they lie in order. */
    SORTED(true) {
        @Override
        long key(long seed, long index) {
            return index << APART | Mix.mix(seed + index) >>> Long.SIZE - APART;
        }
    },
    /** As many of each length in bits, so most are near 0, and the least ones come often. */
    SKEWED(false) {
        @Override
        long key(long seed, long index) {
            long any = Mix.mix(seed + index);
            return any >>> (Mix.mix(any) & Long.SIZE - 1);
        }
    };

    private static final long FEW = 7;
    private static final int APART = 20;

    private final boolean distinct;

    SortKeys(boolean distinct) {
        this.distinct = distinct;
    }

    abstract long key(long seed, long index);

    /** Whether no two are the same. */
    boolean areDistinct() {
        return distinct;
    }

    void fill(long[] keys, long seed, long first) {
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(seed, first + i);
        }
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String[] ids() {
        return Stream.of(values()).map(SortKeys::id).toArray(String[]::new);
    }

    static SortKeys of(String id) {
        return Stream.of(values())
                .filter(keys -> keys.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
