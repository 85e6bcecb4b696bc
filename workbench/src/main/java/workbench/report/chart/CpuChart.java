package workbench.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        this.axis = Axis.even("CPU time for each " + each.label(), Unit.NANOS, values());
        this.parts = new CpuParts(
                each,
                facet.material().trials().stream()
                        .filter(trial -> total(trial).isPresent())
                        .toList());
    }

    static List<Chart> of(Material material) {
        Optional<Operation> each = Workloads.byName(material.workload()).map(Workload::operation);
        return each.stream()
                .flatMap(operation -> Facets.of(material).stream().map(facet -> new CpuChart(facet, operation)))
                .filter(chart -> !chart.values().isEmpty())
                .map(CpuChart::chart)
                .toList();
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
        String title = facet.titled("CPU time for each " + each.label());
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
