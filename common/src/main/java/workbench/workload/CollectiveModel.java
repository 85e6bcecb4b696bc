package workbench.workload;

import java.util.Arrays;

/**
 * The data of collective operations and what must come of them, computed one rank after the other. Element i of what a rank sends in an operation is
 * mix(key + i), with a key of that rank and operation: so a part that is another rank's, another operation's or not in its place is wrong.
 */
final class CollectiveModel {
    private static final byte UNTOUCHED = 0x55;

    /** Of doubles between −1 and 1, which have all the bits that a double has. */
    private static final double SCALE = 0x1p-52;

    private static final int UNUSED_BITS = 11;

    /** By which the rounding of one addition is wrong, at most, relative to the sum. */
    private static final double ROUNDING = 0x1p-53;

    private final CollectiveShape shape;
    private final long seed;
    private final long[] keys;

    CollectiveModel(CollectiveShape shape, long seed) {
        this.shape = shape;
        this.seed = seed;
        this.keys = new long[shape.ranks()];
    }

    private long key(int rank, long operation) {
        return Mix.mix(Mix.mix(seed + operation) + rank);
    }

    /** What a rank sends. */
    void fill(CollectiveBuffer sent, int rank, long operation) {
        long key = key(rank, operation);
        switch (sent) {
            case CollectiveBuffer.OfBytes b -> fill(b.array(), key);
            case CollectiveBuffer.OfLongs b -> {
                for (int i = 0; i < b.count(); i++) {
                    b.array()[i] = Mix.mix(key + i);
                }
            }
            case CollectiveBuffer.OfDoubles b -> {
                for (int i = 0; i < b.count(); i++) {
                    b.array()[i] = fraction(key + i);
                }
            }
        }
    }

    private static void fill(byte[] bytes, long key) {
        long word = 0;
        for (int i = 0; i < bytes.length; i++) {
            word = i % Long.BYTES == 0 ? Mix.mix(key + i / Long.BYTES) : word >>> Byte.SIZE;
            bytes[i] = (byte) word;
        }
    }

    private static double fraction(long key) {
        return (Mix.mix(key) >> UNUSED_BITS) * SCALE;
    }

    /** So that it is seen whether anything comes. */
    static void wipe(CollectiveBuffer received) {
        switch (received) {
            case CollectiveBuffer.OfBytes b -> Arrays.fill(b.array(), UNTOUCHED);
            case CollectiveBuffer.OfLongs b -> Arrays.fill(b.array(), UNTOUCHED);
            case CollectiveBuffer.OfDoubles b -> Arrays.fill(b.array(), UNTOUCHED);
        }
    }

    /** Whether nothing has come, where something should have. */
    static boolean isUntouched(CollectiveBuffer received) {
        for (int i = 0; i < received.count(); i++) {
            boolean untouched = switch (received) {
                case CollectiveBuffer.OfBytes b -> b.array()[i] == UNTOUCHED;
                case CollectiveBuffer.OfLongs b -> b.array()[i] == UNTOUCHED;
                case CollectiveBuffer.OfDoubles b -> b.array()[i] == UNTOUCHED;
            };
            if (!untouched) {
                return false;
            }
        }
        return received.count() > 0;
    }

    /** Whether a rank has got what it must. */
    boolean isRight(CollectiveBuffer received, int rank, long operation) {
        for (int sender = 0; sender < keys.length; sender++) {
            keys[sender] = key(sender, operation);
        }
        int first = shape.kind() == CollectiveKind.REDUCE_SCATTER ? shape.shareOffset(rank) : 0;
        return switch (received) {
            case CollectiveBuffer.OfBytes b -> hasParts(b.array(), rank);
            case CollectiveBuffer.OfLongs b -> hasSums(b.array(), first);
            case CollectiveBuffer.OfDoubles b -> hasSums(b.array(), first);
        };
    }

    private boolean hasParts(byte[] received, int rank) {
        int own = rank * shape.count();
        return switch (shape.kind()) {
            case BROADCAST -> isPart(received, 0, CollectiveShape.ROOT, 0);
            case SCATTER -> isPart(received, 0, CollectiveShape.ROOT, own);
            case ALL_TO_ALL -> hasPartOfEach(received, own);
            default -> hasPartOfEach(received, 0);
        };
    }

    private boolean hasPartOfEach(byte[] received, int from) {
        for (int sender = 0; sender < shape.ranks(); sender++) {
            if (!isPart(received, sender * shape.count(), sender, from)) {
                return false;
            }
        }
        return true;
    }

    /** @param from where the part begins in what the sender has */
    private boolean isPart(byte[] received, int at, int sender, int from) {
        long word = 0;
        for (int i = from; i < from + shape.count(); i++) {
            word = i == from || i % Long.BYTES == 0
                    ? Mix.mix(keys[sender] + i / Long.BYTES) >>> i % Long.BYTES * Byte.SIZE
                    : word >>> Byte.SIZE;
            if (received[at + i - from] != (byte) word) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSums(long[] received, int first) {
        for (int i = 0; i < received.length; i++) {
            long sum = 0;
            for (long key : keys) {
                sum += Mix.mix(key + first + i);
            }
            if (received[i] != sum) {
                return false;
            }
        }
        return true;
    }

    /**
     * In whatever order n numbers are added, the sum is wrong by less than n u Σ|x| (Higham: Accuracy and Stability of
     * Numerical Algorithms, 4.2); two sums differ by twice that.
     */
    private boolean hasSums(double[] received, int first) {
        for (int i = 0; i < received.length; i++) {
            double sum = 0;
            double magnitude = 0;
            for (long key : keys) {
                double number = fraction(key + first + i);
                sum += number;
                magnitude += Math.abs(number);
            }
            // Written so that NaN is wrong.
            if (!(Math.abs(received[i] - sum) <= 2 * keys.length * ROUNDING * magnitude)) {
                return false;
            }
        }
        return true;
    }
}
