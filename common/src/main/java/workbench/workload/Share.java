package workbench.workload;

/** Splits a whole number as evenly as can be. */
public final class Share {
    private Share() {}

    /** The share of part {@code index} of {@code parts}; the first ones get one more where it does not come out even. */
    public static long of(long whole, int parts, int index) {
        return whole / parts + (index < whole % parts ? 1 : 0);
    }

    /** Where that share begins. */
    public static long start(long whole, int parts, int index) {
        return whole / parts * index + Math.min(index, whole % parts);
    }
}
