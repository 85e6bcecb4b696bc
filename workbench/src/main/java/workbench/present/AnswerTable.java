package workbench.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.Standing;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** A workload's trials, a row each: how fast, how it compares, how long a message takes, what it costs, and whether it was correct. */
final class AnswerTable {
    private static final List<Align> ALIGNS =
            List.of(Align.NAME, Align.RIGHT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);

    private static final int SPREAD_COLUMN = 2;
    private static final int BESIDE_COLUMN = 4;
    private static final int CPU_COLUMN = 5;

    private static final Metric QUEUEING = MetricCatalogue.SOJOURN.metric("p50");

    /** The first of these that a workload has, beside what it is ranked by. */
    private static final List<Metric> BESIDE = List.of(
            MetricCatalogue.LATENCY.metric("p50"),
            QUEUEING,
            MetricCatalogue.SPEED_UP,
            MetricCatalogue.LATENCY.metric("p99"),
            MetricCatalogue.OPERATION_TIME_MOST);

    private static final int MOST_OF_A_NAME = 24;

    private final WorkloadComparison workload;
    private final Ink ink;
    private final AnswerColumn rate;
    private final AnswerColumn beside;
    private final AnswerColumn cpu;

    private AnswerTable(WorkloadComparison workload, Ink ink) {
        this.workload = workload;
        this.ink = ink;
        Optional<Metric> headline = WorkloadMetrics.headline(workload.workload());
        this.rate = AnswerColumn.of(headline, workload.trials());
        this.beside = AnswerColumn.of(
                BESIDE.stream()
                        .filter(metric -> headline.filter(metric::equals).isEmpty())
                        .filter(metric -> workload.trials().stream().anyMatch(trial -> trial.has(metric)))
                        .findFirst(),
                workload.trials());
        this.cpu = AnswerColumn.of(
                Workloads.byName(workload.workload()).map(Workload::operation).map(CostMetrics::cpu),
                workload.trials());
    }

    static String of(WorkloadComparison workload, Ink ink) {
        return new AnswerTable(workload, ink).render();
    }

    private String render() {
        Table table = new Table(ALIGNS);
        for (LikeGroup group : workload.groups()) {
            boolean first = group == workload.groups().getFirst();
            String heading = GroupText.heading(group);
            table.add(first ? labels(heading) : List.of(Cell.dim(heading, ink)));
            Map<String, Standing> standings = Standing.of(group);
            for (TrialSummary trial : group.trials()) {
                Standing standing = standings.get(trial.id());
                rows(group, trial, standing).forEach(table::add);
            }
        }
        mayLeaveOut(table);
        return table.render("  ", Paragraph.NARROW, ink) + blanks();
    }

    /** What queueing takes tells least; a latency or a speed-up tells more than what it costs. */
    private void mayLeaveOut(Table table) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        if (beside.metric().filter(QUEUEING::equals).isPresent()) {
            columns.put(BESIDE_COLUMN, beside.label());
        }
        columns.put(CPU_COLUMN, cpu.label());
        columns.putIfAbsent(BESIDE_COLUMN, beside.label());
        columns.put(SPREAD_COLUMN, spread());
        columns.forEach((column, label) -> table.mayLeaveOut(label, column));
    }

    private String blanks() {
        List<Metric> shown = Stream.of(rate, beside)
                .flatMap(column -> column.metric().stream())
                .toList();
        return BlankText.of(shown, workload.trials()).stream()
                .map(sentence -> ink.dim(Paragraph.wrap("  – ", sentence, ink.atMost(Paragraph.NARROW))
                                .stripTrailing())
                        + "\n")
                .collect(Collectors.joining());
    }

    /** In the line of the first heading: a line of their own would be one more to read. */
    private List<Cell> labels(String heading) {
        return Stream.of(heading, rate.unit(), spread(), "", beside.label(), cpu.label(), "verdict")
                .map(label -> Cell.dim(label, ink))
                .toList();
    }

    private String spread() {
        List<Sample> samples = workload.trials().stream()
                .flatMap(trial -> rate.sample(trial).stream())
                .toList();
        boolean intervals =
                samples.stream().anyMatch(sample -> sample.interval().isPresent());
        boolean ranges = samples.stream().anyMatch(sample -> sample.interval().isEmpty() && sample.n() > 1);
        return Stream.of(intervals ? "95 %" : "", ranges ? "range" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" or "));
    }

    /** A row, and where its name is long, what tells the trial from others on a line of its own below. */
    private List<List<Cell>> rows(LikeGroup group, TrialSummary trial, Standing standing) {
        String name = GroupText.name(trial, group);
        if (Columns.of(name) <= MOST_OF_A_NAME) {
            return List.of(row(name, trial, standing));
        }
        String transport = trial.transport();
        String variation = name.substring(transport.length()).replaceFirst("^, ", "");
        return List.of(row(transport, trial, standing), List.of(Cell.of("      " + variation)));
    }

    private List<Cell> row(String name, TrialSummary trial, Standing standing) {
        return List.of(
                Cell.of("  " + name),
                Cell.of(rate.number(trial)),
                Cell.dim(rate.spread(trial), ink),
                standing(trial, standing),
                Cell.of(beside.metric().isEmpty() ? "" : beside.numberWithUnit(trial)),
                Cell.of(cpu.numberWithUnit(trial)),
                new Cell(VerdictText.withRate(trial), trial.isCorrect() ? ink::good : ink::bad));
    }

    private Cell standing(TrialSummary trial, Standing standing) {
        return switch (standing) {
            case Standing.Best best -> new Cell("fastest", ink::best);
            case Standing.Behind behind -> Cell.of(PairSentence.ratio(behind.best()) + " × slower");
            case Standing.Unclear unclear -> Cell.dim("no clear winner", ink);
            case Standing.WarmingUp warmingUp -> new Cell(SteadinessText.standing(trial), ink::bad);
            case Standing.FewOperations few -> new Cell(BlankText.TOO_FEW_TO_RANK, ink::bad);
            case Standing.None none -> Cell.of("");
        };
    }
}
