package workbench.report;

import static workbench.report.LatexText.escaped;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbench.metric.Metric;

/** A table for each workload, to be included in a paper: booktabs, the best in bold, what is below each number in small type. */
public final class LatexReport {
    private static final String PREAMBLE = "% Include with \\input; the preamble needs \\usepackage{booktabs}.\n";

    private LatexReport() {}

    public static String of(Report report) {
        return report.workloads().stream()
                .map(workload -> table(ResultTable.of(workload, report)))
                .collect(Collectors.joining("\n", PREAMBLE, ""));
    }

    private static String table(ResultTable table) {
        // What is neither good nor bad is left to the page: a paper's columns are few.
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).metric().better() != Metric.Better.NEITHER)
                .boxed()
                .toList();
        StringBuilder text = new StringBuilder("\\begin{table}\n  \\centering\n");
        text.append("  \\caption{")
                .append(escaped(table.workload() + ". " + String.join(" ", table.about())))
                .append("}\n");
        text.append("  \\label{tab:")
                .append(table.workload().replaceAll("[^A-Za-z0-9-]", ""))
                .append("}\n");
        text.append("  \\begin{tabular}{l").append("r".repeat(shown.size())).append("rl}\n    \\toprule\n");
        text.append(
                line("", shown.stream().map(i -> table.columns().get(i).label()).toList(), "ok", "verdict"));
        text.append(
                line("", shown.stream().map(i -> table.columns().get(i).unit()).toList(), "", ""));
        for (ResultTable.Group group : table.groups()) {
            text.append("    \\midrule\n    \\multicolumn{")
                    .append(shown.size() + 3)
                    .append("}{l}{\\emph{")
                    .append(escaped(group.heading()))
                    .append("}} \\\\\n");
            group.rows().forEach(row -> text.append(rows(row, shown)));
        }
        return text.append("    \\bottomrule\n  \\end{tabular}\n\\end{table}\n").toString();
    }

    private static String rows(ResultTable.Row row, List<Integer> shown) {
        List<Column.Cell> cells = shown.stream().map(row.cells()::get).toList();
        String numbers = cells.stream()
                .map(cell -> cell.best() ? "\\textbf{" + escaped(cell.number()) + "}" : escaped(cell.number()))
                .collect(Collectors.joining(" & "));
        String bounds = cells.stream()
                .map(cell -> cell.halfWidth().isEmpty() ? cell.bounds() : cell.halfWidth())
                .map(bound -> bound.isEmpty() ? "" : "{\\scriptsize " + escaped(bound) + "}")
                .collect(Collectors.joining(" & "));
        return "    " + escaped(row.name()) + " & " + numbers + " & " + row.ok() + " & " + escaped(row.verdict())
                + " \\\\\n" + "     & " + bounds + " & & \\\\\n";
    }

    private static String line(String first, List<String> cells, String ok, String verdict) {
        return "    " + first + " & "
                + cells.stream().map(LatexText::escaped).collect(Collectors.joining(" & ")) + " & " + ok + " & "
                + verdict + " \\\\\n";
    }
}
