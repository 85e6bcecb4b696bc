package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import workbench.analysis.Outlier;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.present.Prose;
import workbench.present.VerdictText;

/** What the trials of a workload are ranked by: each repetition a dot, and what they come to. */
final class HeadlineChart {
    /** Where a number was swept, the charts over it show the same, and nobody reads more rows. */
    private static final int MOST_ROWS_OF_A_SWEEP = 24;

    /** Of a row, where the centre and its interval lie, and where repetitions do. */
    private static final double CENTRE_LANE = -0.14;

    private static final double DOTS_LANE = 0.2;
    private static final double[] SPREAD = {0, 0.07, -0.07, 0.035, -0.035};

    private final Material material;
    private final Metric metric;
    private final Axis axis;

    private HeadlineChart(Material material, Metric metric) {
        this.material = material;
        this.metric = metric;
        this.axis = Axis.fitting(metric.label(), metric.unit(), values(material, metric));
    }

    static List<Chart> of(Material material) {
        Optional<Metric> metric = WorkloadMetrics.headline(material.workload());
        boolean any = metric.isPresent() && !values(material, metric.get()).isEmpty();
        if (!any) {
            return List.of();
        }
        List<Chart> over = over(material, metric.get());
        boolean readable = material.trials().size() <= MOST_ROWS_OF_A_SWEEP
                || over.isEmpty() && SizeCharts.of(material).isEmpty();
        return readable
                ? Stream.concat(Stream.of(new HeadlineChart(material, metric.get()).chart()), over.stream())
                        .toList()
                : over;
    }

    /** Sizes have charts of their own. */
    private static List<Chart> over(Material material, Metric metric) {
        return SweptNumber.of(material).stream()
                .filter(number -> !number.isMessageSize())
                .flatMap(number -> number.chart(
                        new SweptNumber.Quantity(
                                metric.name().replace('.', '-'), metric.label(), metric.label(), metric.unit(), ""),
                        (trial, x) -> trial.metric(metric)))
                .toList();
    }

    private static List<Double> values(Material material, Metric metric) {
        return material.trials().stream()
                .flatMap(trial -> trial.metric(metric).stream())
                .flatMap(sample ->
                        Stream.concat(sample.byRound().values().stream(), Stream.of(sample.lower(), sample.upper())))
                .filter(value -> value > 0)
                .toList();
    }

    private Chart chart() {
        List<Row> rows = rows();
        Drawing drawing = new Drawing(note());
        for (int y = 0; y < rows.size(); y++) {
            draw(drawing, rows.get(y), y);
        }
        return drawing.rows(
                new Heading(
                        material.id(metric.name().replace('.', '-')),
                        title(),
                        new Extremes(axis, metric.better())
                                .sentence(
                                        title(),
                                        rows,
                                        row -> row.trial().metric(metric).orElse(null)),
                        table(rows)),
                axis,
                rows);
    }

    private String title() {
        return Prose.capital(metric.label());
    }

    private List<Row> rows() {
        TrialNames names = new TrialNames(material, Set.of());
        return material.trials().stream()
                .map(trial ->
                        new Row(trial, trial.transport(), names.subordinate(trial), value(trial), precision(trial)))
                .toList();
    }

    private String value(Measured trial) {
        return trial.metric(metric).map(sample -> axis.text(sample.centre())).orElse("–");
    }

    private String precision(Measured trial) {
        return trial.metric(metric)
                .flatMap(Sample::interval)
                .map(interval -> String.format(Locale.ROOT, "± %.1f %%", 100 * interval.relativeHalfWidth()))
                .orElse("");
    }

    private void draw(Drawing drawing, Row row, int y) {
        Measured trial = row.trial();
        TransportStyle style = material.style(trial);
        String name = row.name() + ", " + row.subordinate();
        trial.metric(metric).ifPresent(sample -> {
            drawing.add(Marks.dots(name, style, dots(sample, y)));
            List<Number> interval = List.of(
                    axis.at(sample.centre()), y + CENTRE_LANE, axis.at(sample.lower()), axis.at(sample.upper()));
            drawing.add(Marks.horizontal(name, style.colour(), List.of(interval)));
            drawing.add(Marks.centre(name, style, axis.at(sample.centre()), y + CENTRE_LANE));
            List<List<Number>> rings = outliers(trial.summary(), y);
            if (!rings.isEmpty()) {
                drawing.add(Marks.rings(name, rings));
            }
        });
        List<List<Number>> bad = bad(trial, y);
        if (!bad.isEmpty()) {
            drawing.add(Marks.crosses(name, "not ok", bad));
        }
    }

    private List<List<Number>> dots(Sample sample, int y) {
        return sample.byRound().entrySet().stream()
                .map(round -> dot(round.getKey(), round.getValue(), y))
                .toList();
    }

    private List<Number> dot(int round, double value, int y) {
        return List.of(axis.at(value), Options.number(y + DOTS_LANE + SPREAD[round % SPREAD.length]), round);
    }

    private List<List<Number>> outliers(TrialSummary summary, int y) {
        return summary.outliers().stream()
                .map((Outlier outlier) -> dot(outlier.round(), outlier.value(), y))
                .toList();
    }

    /** Some repetitions are not ok and have a value all the same. */
    private List<List<Number>> bad(Measured trial, int y) {
        List<List<Number>> bad = new ArrayList<>();
        trial.repetitions().stream().filter(each -> !TrialSummary.isGood(each)).forEach(repetition -> {
            Double value = repetition.metrics().all().get(metric.name());
            if (value != null && value > 0) {
                bad.add(dot(repetition.round(), value, y));
            }
        });
        return bad;
    }

    private String note() {
        List<Sample> samples = material.trials().stream()
                .flatMap(trial -> trial.metric(metric).stream())
                .toList();
        boolean outliers = material.trials().stream()
                .anyMatch(trial -> !trial.summary().outliers().isEmpty());
        boolean bad =
                material.trials().stream().anyMatch(trial -> !bad(trial, 0).isEmpty());
        return "Each dot is a repetition; bars are " + Spread.inWords(samples) + "."
                + (outliers ? " Ringed: stands out, and counts." : "")
                + (bad ? " Crossed: not ok, does not count." : "")
                + (axis.logarithmic() ? " Logarithmic scale." : "");
    }

    private ChartTable table(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            Optional<Sample> sample = row.trial().metric(metric);
            TrialSummary summary = row.trial().summary();
            cells.add(List.of(
                    row.name(),
                    row.subordinate(),
                    sample.map(s -> axis.scale().format(s.centre())).orElse("–"),
                    sample.map(axis::spread).orElse("–"),
                    sample.map(s -> axis.scale().range(s.min(), s.max())).orElse("–"),
                    summary.ok() + " of " + summary.repetitions(),
                    VerdictText.standing(summary)));
        }
        String unit = axis.scale().label();
        return new ChartTable(
                List.of(
                        "transport",
                        "",
                        metric.label() + " (" + unit + ")",
                        "interval or range (" + unit + ")",
                        "smallest … largest (" + unit + ")",
                        "ok",
                        "verdict"),
                cells);
    }
}
