package workbench.present;

import workbench.analysis.Sample;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;

/** A cost with its name, as tables call it. */
final class CostWords {
    private CostWords() {}

    /** {@code CPU 12.0 µs/msg}, {@code peak mem. 310 MiB}. */
    static String of(Metric cost, Sample sample) {
        return cost.label() + " " + Scale.written(cost.unit(), sample.centre()) + CostMetrics.each(cost);
    }
}
