package workbench.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbench.analysis.Figure.Better;
import workbench.analysis.Sample;
import workbench.analysis.Unit;
import workbench.workload.Operation;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the speed was paid with: processor time, the broker's apart where it has a JVM of its own. */
final class CpuChart {
    private static final String CPU = "CpuNanos";

    private final Facets facet;
    private final Operation each;
    private final Axis axis;

    private CpuChart(Facets facet, Operation each) {
        this.facet = facet;
        this.each = each;
        this.axis = Axis.even("CPU time for each " + each.label(), Unit.NANOS, values());
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
        return trial.figure(each.figure("total" + CPU));
    }

    private Optional<Sample> broker(Measured trial) {
        return trial.figure(each.figure("host" + CPU));
    }

    private Chart chart() {
        Names names = new Names(facet.material(), Set.of());
        List<Row> rows = facet.material().trials().stream()
                .filter(trial -> total(trial).isPresent())
                .map(trial -> new Row(
                        trial,
                        trial.transport(),
                        names.subordinate(trial),
                        axis.text(total(trial).orElseThrow().centre()),
                        ""))
                .toList();
        boolean broker = rows.stream().anyMatch(row -> broker(row.trial()).isPresent());
        Drawing drawing = new Drawing("All JVMs together, with "
                + Spread.inWords(rows.stream()
                        .map(row -> total(row.trial()).orElseThrow())
                        .toList())
                + "."
                + (broker
                        ? " Hatched: the broker's JVM; a broker within the participants' JVM cannot be told apart."
                        : "")
                + facet.remark());
        for (int y = 0; y < rows.size(); y++) {
            draw(drawing, rows.get(y), y);
        }
        String title = facet.titled("CPU time for each " + each.label());
        return drawing.rows(
                new Heading(
                        facet.id("cpu"),
                        facet.material().workload(),
                        title,
                        new Extremes(axis, Better.LOWER)
                                .sentence(title, rows, row -> total(row.trial()).orElse(null)),
                        table(rows)),
                axis,
                rows);
    }

    private void draw(Drawing drawing, Row row, int y) {
        TransportStyle style = facet.material().style(row.trial());
        Sample total = total(row.trial()).orElseThrow();
        double broker = broker(row.trial()).map(Sample::centre).orElse(0.0);
        String name = row.name() + ", " + row.subordinate();
        double participants = total.centre() - broker;
        drawing.add(Marks.bar(name + ", participants", style.colour(), false, 0, axis.at(participants), y));
        if (broker > 0) {
            drawing.add(Marks.bar(
                    name + ", broker", style.colour(), true, axis.at(participants), axis.at(total.centre()), y));
        }
        Spread spread = Spread.of(total);
        drawing.add(Marks.horizontal(
                name + ", all",
                Palette.INK,
                List.of(List.of(axis.at(total.centre()), y, axis.at(spread.lower()), axis.at(spread.upper())))));
    }

    private ChartTable table(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            Sample total = total(row.trial()).orElseThrow();
            Optional<Sample> broker = broker(row.trial());
            cells.add(List.of(
                    row.name(),
                    row.subordinate(),
                    axis.scale().format(total.centre()),
                    axis.spread(total),
                    axis.scale()
                            .format(total.centre() - broker.map(Sample::centre).orElse(0.0)),
                    broker.map(sample -> axis.scale().format(sample.centre())).orElse("–")));
        }
        String unit = " (" + axis.scale().label() + ")";
        return new ChartTable(
                List.of(
                        "transport",
                        "",
                        "all JVMs" + unit,
                        "interval or range" + unit,
                        "participants" + unit,
                        "broker" + unit),
                cells);
    }
}
