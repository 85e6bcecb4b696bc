package workbench.transport;

/** How numbers are reduced to one. The order does not matter, except that a sum or product of doubles is rounded differently in another one. */
public enum Reduction {
    /** Of longs: modulo 2^64. */
    SUM,
    /** Of longs: modulo 2^64. */
    PRODUCT,
    MINIMUM,
    MAXIMUM;

    public long of(long a, long b) {
        return switch (this) {
            case SUM -> a + b;
            case PRODUCT -> a * b;
            case MINIMUM -> Math.min(a, b);
            case MAXIMUM -> Math.max(a, b);
        };
    }

    public double of(double a, double b) {
        return switch (this) {
            case SUM -> a + b;
            case PRODUCT -> a * b;
            case MINIMUM -> Math.min(a, b);
            case MAXIMUM -> Math.max(a, b);
        };
    }
}
