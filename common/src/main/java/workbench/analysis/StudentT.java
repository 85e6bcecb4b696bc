package workbench.analysis;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t: how far a mean may be off. */
final class StudentT {
    private static final double UPPER_TAIL = 0.025;

    private StudentT() {}

    /** Half of the interval that covers the true mean in 95 of 100 cases. */
    static double halfWidth(double[] values) {
        return halfWidth(standardError(values), values.length - 1);
    }

    static double halfWidth(double standardError, double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(UPPER_TAIL) * standardError;
    }

    static double standardError(double[] values) {
        return Math.sqrt(Variance.of(values).getAsDouble() / values.length);
    }

    static double mean(double[] values) {
        return Mean.of(values).getAsDouble();
    }
}
