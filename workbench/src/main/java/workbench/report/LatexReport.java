package workbench.report;

import static workbench.report.LatexText.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Sample;
import workbench.metric.Metric;
import workbench.report.LatexTabular.Cell;

/** A table for each workload, to be included in a paper: booktabs, the best in bold, how sure each number is below it in small type. */
public final class LatexReport {
    private static final String PREAMBLE = "% Include with \\input; the preamble needs \\usepackage{booktabs}.\n"
            + "% A table* spans both columns of a paper that has two.\n";

    private static final String NOTHING = "–";

    private final ResultTable table;
    private final List<Column> shown;
    private final LatexTabular lines;

    private LatexReport(ResultTable table) {
        this.table = table;
        // What is neither good nor bad is left to the page: a paper's columns are few.
        this.shown = table.columns().stream()
                .filter(column -> column.metric().better() != Metric.Better.NEITHER)
                .toList();
        this.lines = new LatexTabular("l" + "r".repeat(shown.size()) + "rl");
    }

    public static String of(Report report) {
        return report.workloads().stream()
                .map(workload -> new LatexReport(ResultTable.of(workload, report)).text())
                .collect(Collectors.joining("\n", PREAMBLE, ""));
    }

    private String text() {
        lines.rule("\\toprule");
        lines.line(framed("", shown.stream().map(Column::label).map(Cell::of), "ok", "verdict"));
        lines.line(framed("", shown.stream().map(Column::unit).map(Cell::of), "", ""));
        for (ResultTable.Group group : table.groups()) {
            lines.rule("\\midrule");
            lines.heading(group.heading());
            group.rows().forEach(this::row);
        }
        lines.rule("\\bottomrule");
        String letters = lines.letters().isEmpty() ? "" : "  " + lines.letters() + "\n";
        return "\\begin{" + lines.environment() + "}\n  \\centering\n"
                + "  \\caption{" + escaped(caption()) + "}\n"
                + "  \\label{tab:" + table.workload().replaceAll("[^A-Za-z0-9-]", "") + "}\n"
                + letters
                + lines
                + "\\end{" + lines.environment() + "}\n";
    }

    private String caption() {
        List<String> sentences = new ArrayList<>(List.of(table.workload() + "."));
        sentences.addAll(table.about());
        sentences.addAll(LatexLegend.of(table, shown));
        return String.join(" ", sentences);
    }

    private void row(ResultTable.Row row) {
        List<Cell> numbers = new ArrayList<>();
        List<Cell> spreads = new ArrayList<>();
        for (Column column : shown) {
            Optional<Sample> sample = row.trial().sample(column.metric());
            Optional<LatexNumber> number = sample.map(known -> LatexNumber.of(known, column.scale()));
            Cell cell = Cell.number(number.map(LatexNumber::number).orElse(NOTHING));
            numbers.add(row.cells().get(table.columns().indexOf(column)).best() ? cell.bold() : cell);
            spreads.add(Cell.number(number.map(LatexNumber::spread).orElse("")).small());
        }
        lines.line(framed(row.name(), numbers.stream(), row.ok(), row.verdict()));
        lines.line(framed("", spreads.stream(), "", ""));
    }

    private static List<Cell> framed(String name, Stream<Cell> cells, String ok, String verdict) {
        return Stream.of(Stream.of(Cell.of(name)), cells, Stream.of(Cell.of(ok), Cell.of(verdict)))
                .flatMap(part -> part)
                .toList();
    }
}
