package workbench.report;

import java.util.ArrayList;
import java.util.List;
import workbench.report.chart.Chart;
import workbench.report.chart.Charts;

/**
 * All about one workload.
 *
 * @param id of its places in the page: letters and digits
 */
record Section(
        String id,
        ResultTable table,
        List<RunAnswers> answers,
        List<Chart> charts,
        List<PictureFigure> pictures,
        Code code) {
    /** @param run empty where the report has one run only */
    record RunAnswers(String run, List<Answer> answers) {
        /** Of more groups of like trials the verdicts are counted, and the reader opens what he wants to read. */
        private static final int MOST_OPEN = 4;

        boolean isLong() {
            return answers.size() > MOST_OPEN;
        }

        /** {@code JMS (jms-artemis-vm) wins in 3 of 5 groups of like trials; …}. */
        String inShort() {
            List<String> verdicts =
                    answers.stream().map(Answer::verdict).distinct().toList();
            return String.join(
                    "; ",
                    verdicts.stream()
                            .map(verdict -> verdict + " in "
                                    + answers.stream()
                                            .filter(answer -> answer.verdict().equals(verdict))
                                            .count()
                                    + " of " + answers.size())
                            .toList());
        }
    }

    static List<Section> of(Report report) {
        List<Section> sections = new ArrayList<>();
        for (String workload : report.workloads()) {
            String id = "w" + (sections.size() + 1);
            ResultTable table = ResultTable.of(workload, report);
            sections.add(new Section(
                    id,
                    table,
                    answers(workload, report),
                    Charts.of(workload, report.runs()),
                    PictureFigure.of(id, table),
                    Code.of(workload, report)));
        }
        return sections;
    }

    private static List<RunAnswers> answers(String workload, Report report) {
        return report.runs().stream()
                .flatMap(run -> run.workload(workload).stream()
                        .map(comparison ->
                                new RunAnswers(report.isComparing() ? run.name() : "", Answer.of(comparison))))
                .toList();
    }

    /** Whether there is more to say of the answer than what is read first. */
    boolean isToldInFull() {
        return answers.stream()
                .anyMatch(run -> run.isLong() || run.answers().stream().anyMatch(Answer::isLong));
    }

    /** With what is told of the answer; none where the runs have no results for one. */
    List<Chart> firstChart() {
        return charts.subList(0, Math.min(1, charts.size()));
    }

    List<Chart> furtherCharts() {
        return charts.subList(firstChart().size(), charts.size());
    }

    /** Whether there is more to be seen than what is told of the answer. */
    boolean isDrawnFurther() {
        return !furtherCharts().isEmpty() || !pictures.isEmpty();
    }

    String workload() {
        return table.workload();
    }
}
