package workbench.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.analysis.CostFigures;
import workbench.analysis.Figure;
import workbench.analysis.Figures;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.present.IntervalText;
import workbench.present.Scale;

/**
 * A figure of a workload's trials, all in one multiple of its unit.
 *
 * @param cost whether it is what speed was paid with
 * @param headline whether trials are ranked by it
 */
record Column(Figure figure, Scale scale, boolean cost, boolean headline) {
    private static final String NOTHING = "–";

    /** Those that any of the trials has. */
    static List<Column> of(String workload, Collection<TrialSummary> trials) {
        Optional<Figure> headline = Figures.headline(workload);
        return Stream.concat(Figures.shown(workload).stream(), CostFigures.all().stream())
                .filter(figure -> samples(figure, trials).findAny().isPresent())
                .map(figure -> new Column(
                        figure,
                        Scale.of(
                                figure.unit(),
                                samples(figure, trials).map(Sample::centre).toList()),
                        CostFigures.all().contains(figure),
                        headline.filter(figure::equals).isPresent()))
                .toList();
    }

    private static Stream<Sample> samples(Figure figure, Collection<TrialSummary> trials) {
        return trials.stream()
                .flatMap(trial -> Stream.ofNullable(trial.figures().get(figure.name())));
    }

    /** The kind of column, as the page's style sheets call it. */
    String kind() {
        boolean minor = cost && figure.better() == Figure.Better.NEITHER;
        return (cost ? "cost" : "result") + (minor ? " minor" : "");
    }

    String label() {
        return figure.label();
    }

    /** {@code k msg/s}, {@code µs/msg}. */
    String unit() {
        return scale.label() + CostFigures.each(figure);
    }

    /** Of one repetition. */
    String format(Double value) {
        return value == null ? NOTHING : scale.format(value);
    }

    Cell cell(LikeGroup group, TrialSummary trial) {
        Sample sample = trial.figures().get(figure.name());
        if (sample == null) {
            return new Cell(NOTHING, "", "", "", false);
        }
        return new Cell(
                scale.format(sample.centre()),
                bounds(sample),
                sample.interval()
                        .map(interval -> IntervalText.halfWidth(interval, scale))
                        .orElse(""),
                Double.toString(sample.centre()),
                group.isBest(trial, figure));
    }

    private String bounds(Sample sample) {
        return sample.interval()
                .map(interval -> bounds(interval.lower(), interval.upper()))
                .orElseGet(() -> sample.n() == 1 ? "" : "[" + bounds(sample.min(), sample.max()) + "]");
    }

    private String bounds(double from, double to) {
        return scale.format(from) + " … " + scale.format(to);
    }

    /**
     * A trial's figure as texts.
     *
     * @param bounds the 95 % interval; the range, in brackets, where repetitions are fewer than {@link Interval#LEAST}
     * @param halfWidth {@code ± 2.1 %}; empty without an interval
     * @param order for sorting: the plain number; empty where there is none
     * @param best of those alike
     */
    record Cell(String number, String bounds, String halfWidth, String order, boolean best) {}
}
