package workbench.report.chart;

import java.util.Collection;
import workbench.analysis.Interval;
import workbench.analysis.Sample;

/** How far values may be off: their 95 % intervals, with few repetitions their ranges. */
final class Spread {
    private Spread() {}

    /** What bars of these samples are. */
    static String inWords(Collection<Sample> samples) {
        boolean all = samples.stream().allMatch(sample -> sample.interval().isPresent());
        boolean none = samples.stream().allMatch(sample -> sample.interval().isEmpty());
        String ranges = "ranges (fewer than " + Interval.LEAST + " repetitions)";
        return all ? "95 % intervals" : none ? ranges : "95 % intervals or " + ranges;
    }
}
