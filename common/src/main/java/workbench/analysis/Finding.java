package workbench.analysis;

import workbench.metric.Metric.Better;

/** What a comparison of two trials by one metric comes to, said of the second one. */
public enum Finding {
    /** Better in that metric. */
    FASTER("faster"),
    /** Worse in that metric. */
    SLOWER("slower"),
    CANNOT_TELL("cannot tell");

    /** Of 100 pairs that do not differ, so many at most are said to. */
    public static final double LEVEL = 0.05;

    private final String id;

    Finding(String id) {
        this.id = id;
    }

    /** As people and files have it. */
    public String id() {
        return id;
    }

    /**
     * A difference must be more than chance, and larger than a trial differs from itself.
     *
     * @param pValue corrected for the number of pairs
     * @param noiseFloor see {@link NoiseFloor}; 0 where it was not measured
     */
    static Finding of(Contrast contrast, Better better, double pValue, double noiseFloor) {
        // Tests of so few values trust them to be normal: the ranges must agree.
        boolean enough = contrast.n() >= Interval.LEAST || contrast.apart();
        if (!enough || pValue > LEVEL || contrast.size() <= noiseFloor || better == Better.NEITHER) {
            return CANNOT_TELL;
        }
        return contrast.isMore() == (better == Better.HIGHER) ? FASTER : SLOWER;
    }
}
