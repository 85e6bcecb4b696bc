package workbench.analysis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;

/** The scale on which the values of a metric are averaged and compared. */
enum Transform {
    /** Of rates and times: their noise is relative, and what is asked of them is a ratio. */
    LOGARITHM(Math::log, Math::exp),
    /** Of shares and counts, which may be zero, and of anything else that is not positive throughout. */
    NONE(DoubleUnaryOperator.identity(), DoubleUnaryOperator.identity());

    private final DoubleUnaryOperator there;
    private final DoubleUnaryOperator back;

    Transform(DoubleUnaryOperator there, DoubleUnaryOperator back) {
        this.there = there;
        this.back = back;
    }

    static Transform of(String metric, double... values) {
        boolean mayBeZero =
                MetricCatalogue.byName(metric).filter(Metric::mayBeZero).isPresent();
        return mayBeZero || Arrays.stream(values).anyMatch(value -> !(value > 0)) ? NONE : LOGARITHM;
    }

    double[] apply(double... values) {
        return Arrays.stream(values).map(there).toArray();
    }

    double undo(double value) {
        return back.applyAsDouble(value);
    }
}
