package workbench.report.chart;

import java.util.Collection;
import workbench.analysis.Interval;
import workbench.analysis.Sample;

/** How far a value may be off: its 95 % interval, with few repetitions their range. */
record Spread(double lower, double upper) {
    static Spread of(Sample sample) {
        return sample.interval()
                .map(interval -> new Spread(interval.lower(), interval.upper()))
                .orElse(new Spread(sample.min(), sample.max()));
    }

    boolean isApartFrom(Spread other) {
        return upper < other.lower || other.upper < lower;
    }

    /** What bars of these samples are. */
    static String inWords(Collection<Sample> samples) {
        boolean all = samples.stream().allMatch(sample -> sample.interval().isPresent());
        boolean none = samples.stream().allMatch(sample -> sample.interval().isEmpty());
        String ranges = "ranges (fewer than " + Interval.LEAST + " repetitions)";
        return all ? "95 % intervals" : none ? ranges : "95 % intervals or " + ranges;
    }
}
