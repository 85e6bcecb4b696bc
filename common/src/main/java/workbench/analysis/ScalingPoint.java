package workbench.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;

/**
 * A trial whose work so many share.
 *
 * @param processors of the machine; 0 where that is not known
 */
public record ScalingPoint(long sharers, TrialSummary trial, long processors) {
    /** On as many processors as the trial's repetitions tell. */
    public static ScalingPoint of(long sharers, TrialSummary trial) {
        return new ScalingPoint(sharers, trial, trial.arrangement().processors());
    }

    /** Whether those who share the work have to take turns. */
    public boolean isCrowded() {
        return processors > 0 && sharers > processors;
    }

    public Optional<Sample> seconds() {
        return trial.sample(MetricCatalogue.SECONDS);
    }

    public Optional<Sample> speedUp() {
        return trial.sample(MetricCatalogue.SPEED_UP);
    }

    public Optional<Sample> communication() {
        return trial.sample(MetricCatalogue.COMMUNICATION_SHARE);
    }

    /** What each of them contributes. */
    public Optional<Sample> efficiency() {
        return trial.sample(MetricCatalogue.EFFICIENCY)
                .or(() -> ofSpeedUp(MetricCatalogue.EFFICIENCY, speedUp -> speedUp / sharers));
    }

    /** Nothing of one alone. */
    public Optional<Sample> serialFraction() {
        return sharers < 2
                ? Optional.empty()
                : trial.sample(MetricCatalogue.SERIAL_FRACTION)
                        .or(() -> ofSpeedUp(
                                MetricCatalogue.SERIAL_FRACTION,
                                speedUp -> ScalingLaw.AMDAHL.fraction(speedUp, sharers)));
    }

    /** Runs of older versions have no such metrics of their own. */
    private Optional<Sample> ofSpeedUp(Metric metric, DoubleUnaryOperator value) {
        return speedUp().filter(sample -> sample.min() > 0).map(sample -> {
            Map<Integer, Double> byRound = new TreeMap<>();
            sample.byRound().forEach((round, speedUp) -> byRound.put(round, value.applyAsDouble(speedUp)));
            return Sample.of(metric.name(), byRound);
        });
    }
}
