package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import workbench.analysis.Sample;
import workbench.analysis.ScalingLaw;
import workbench.analysis.ScalingPoint;
import workbench.analysis.ScalingSeries;
import workbench.present.Prose;
import workbench.workload.Scaling;

/** Trials of one transport with more and more who share the work, as charts see them. */
record ScaledTrials(ScalingSeries<Measured> series, Look look, List<ScalingPoint> points) {

    /**
     * Empty where there is no speed-up.
     *
     * @param before those of the same charts, so that each gets a dash of its own
     */
    static Optional<ScaledTrials> of(Material material, ScalingSeries<Measured> series, List<ScaledTrials> before) {
        Measured first = series.trials().get(series.trials().firstKey());
        Look named = new TrialNames(material, series.along()).look(first);
        int nth = Math.toIntExact(before.stream()
                .filter(other -> other.look.style().equals(named.style()))
                .count());
        List<ScalingPoint> points = new ArrayList<>();
        series.trials().forEach((sharers, trial) -> {
            ScalingPoint point = point(sharers, trial, material);
            if (point.speedUp().filter(sample -> sample.min() > 0).isPresent()) {
                points.add(point);
            }
        });
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ScaledTrials(series, new Look(named.name(), named.style(), nth), List.copyOf(points)));
    }

    /** What a trial's repetitions do not tell, its machine does. */
    private static ScalingPoint point(long sharers, Measured trial, Material material) {
        ScalingPoint own = ScalingPoint.of(sharers, trial.summary());
        return own.processors() > 0 ? own : new ScalingPoint(sharers, trial.summary(), material.processors());
    }

    Optional<Curve> curve(Function<ScalingPoint, Optional<Sample>> measure) {
        List<Curve.Point> drawn = points.stream()
                .flatMap(point -> measure.apply(point).stream()
                        .map(sample -> new Curve.Point(
                                point.sharers(), sample, point.trial().isSteady(), point.isCrowded())))
                .toList();
        Measured first = series.trials().get(series.trials().firstKey());
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new Curve(look, first.comparable(), drawn));
    }

    /** The one of the two that such scaling is about. */
    ScalingLaw law() {
        return series.kind() == Scaling.STRONG ? ScalingLaw.AMDAHL : ScalingLaw.GUSTAFSON;
    }

    /** Which explains the speed-ups best; empty where that cannot be told, and where no law has room for it. */
    Optional<Sample> fraction() {
        return law().fit(points).filter(fraction -> fraction.centre() >= 0 && fraction.centre() <= 1);
    }

    /** What to know of the machine; empty where it does not matter. */
    static String crowd(List<ScaledTrials> scaled, Material material) {
        boolean crowded = scaled.stream().flatMap(one -> one.points.stream()).anyMatch(ScalingPoint::isCrowded);
        String machine = material.processors() > 0
                ? " The machine has " + Prose.counted(material.processors(), "processor") + "."
                : "";
        return machine + (crowded ? " Hollow: more workers than processors, which take turns." : "");
    }
}
