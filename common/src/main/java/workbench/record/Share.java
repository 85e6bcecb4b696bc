package workbench.record;

/** Splits a whole number as evenly as can be. */
final class Share {
    private Share() {}

    /** The share of part {@code index} of {@code parts}; the first ones get one more where it does not come out even. */
    static long of(long whole, int parts, int index) {
        return whole / parts + (index < whole % parts ? 1 : 0);
    }

    /** Where that share begins. */
    static long start(long whole, int parts, int index) {
        return whole / parts * index + Math.min(index, whole % parts);
    }
}
