package workbench.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.metric.CostMetrics;
import workbench.metric.Metric.Better;
import workbench.metric.Operation;
import workbench.metric.Unit;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the speed was paid with: processor time, stacked by who took it. */
final class CpuChart {
    private static final String NOTHING = "–";

    private final Facets facet;
    private final Operation each;
    private final Axis axis;
    private final CpuParts parts;

    private CpuChart(Facets facet, Operation each) {
        this.facet = facet;
        this.each = each;
        this.axis = Axis.even(title(each), Unit.NANOS, values());
        this.parts = new CpuParts(
                each,
                facet.material().trials().stream()
                        .filter(trial -> total(trial).isPresent())
                        .toList());
    }

    static List<Chart> of(Material material) {
        Optional<Operation> each = Workloads.byName(material.workload()).map(Workload::operation);
        return each.map(operation -> SweptNumber.chartsOver(
                        material, number -> over(number, operation), () -> alone(material, operation)))
                .orElse(List.of());
    }

    private static Stream<Chart> over(SweptNumber number, Operation each) {
        return number.chart(
                new SweptNumber.Quantity("cpu", title(each), title(each), Unit.NANOS, " All JVMs together."),
                (trial, x) -> trial.metric(CostMetrics.cpu(each)));
    }

    private static List<Chart> alone(Material material, Operation each) {
        return Facets.of(material).stream()
                .map(facet -> new CpuChart(facet, each))
                .filter(chart -> !chart.values().isEmpty())
                .map(CpuChart::chart)
                .toList();
    }

    private static String title(Operation each) {
        return "CPU time for each " + each.label();
    }

    private Collection<Double> values() {
        return facet.material().trials().stream()
                .flatMap(trial -> total(trial).stream())
                .map(Sample::centre)
                .toList();
    }

    private Optional<Sample> total(Measured trial) {
        return trial.metric(CostMetrics.cpu(each));
    }

    private Chart chart() {
        TrialNames names = new TrialNames(facet.material(), Set.of());
        List<Row> rows = facet.material().trials().stream()
                .filter(trial -> total(trial).isPresent())
                .map(trial -> new Row(
                        trial,
                        trial.transport(),
                        names.subordinate(trial),
                        axis.text(total(trial).orElseThrow().centre()),
                        ""))
                .toList();
        Drawing drawing = new Drawing(note(rows));
        for (int y = 0; y < rows.size(); y++) {
            draw(drawing, rows.get(y), y);
        }
        String title = facet.titled(title(each));
        return drawing.rows(new Heading(facet.id("cpu"), title, alternative(title, rows), table(rows)), axis, rows);
    }

    private String note(List<Row> rows) {
        List<Sample> totals =
                rows.stream().map(row -> total(row.trial()).orElseThrow()).toList();
        String legend = parts.legend();
        return "All JVMs together, with " + Spread.inWords(totals) + "." + (legend.isEmpty() ? "" : " " + legend)
                + facet.remark();
    }

    private String alternative(String title, List<Row> rows) {
        String extremes = new Extremes(axis, Better.LOWER)
                .sentence(title, rows, row -> total(row.trial()).orElse(null));
        String byRow = rows.stream()
                .filter(row -> !parts.inWords(row.trial(), axis).isEmpty())
                .map(row -> row.name() + " (" + row.subordinate() + "): " + parts.inWords(row.trial(), axis))
                .collect(Collectors.joining("; "));
        return byRow.isEmpty() ? extremes : extremes + " Parts: " + byRow + ".";
    }

    /** Centres of parts need not add up to that of the whole: they are drawn in proportion, so that they end where it lies. */
    private void draw(Drawing drawing, Row row, int y) {
        String colour = facet.material().style(row.trial()).colour();
        Sample total = total(row.trial()).orElseThrow();
        List<CpuParts.Part> of =
                parts.of(row.trial()).stream().filter(part -> part.nanos() > 0).toList();
        String name = row.name() + ", " + row.subordinate() + ", ";
        double sum = of.stream().mapToDouble(CpuParts.Part::nanos).sum();
        double from = 0;
        for (CpuParts.Part part : of) {
            double to = from + part.nanos() * total.centre() / sum;
            drawing.add(Marks.bar(
                    name + part.name(),
                    colour,
                    part.fill().drawing(),
                    y,
                    axis.at(from),
                    axis.at(to),
                    axis.at(part.nanos())));
            from = to;
        }
        drawing.add(Marks.horizontal(
                name + "all",
                Palette.INK,
                List.of(List.of(axis.at(total.centre()), y, axis.at(total.lower()), axis.at(total.upper())))));
    }

    private ChartTable table(List<Row> rows) {
        String unit = " (" + axis.scale().label() + ")";
        List<String> headings =
                new ArrayList<>(List.of("transport", "", "all JVMs" + unit, "interval or range" + unit));
        parts.names().forEach(name -> headings.add(name + unit));
        return new ChartTable(headings, rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        Sample total = total(row.trial()).orElseThrow();
        List<String> cells = new ArrayList<>(
                List.of(row.name(), row.subordinate(), axis.scale().format(total.centre()), axis.spread(total)));
        parts.names()
                .forEach(name -> cells.add(
                        parts.nanos(row.trial(), name).map(axis.scale()::format).orElse(NOTHING)));
        return cells;
    }
}
