package workbench.report;

import java.util.List;
import java.util.stream.Stream;
import workbench.analysis.Comparison;
import workbench.present.BoundText;
import workbench.present.GuidelinesText;
import workbench.present.RateStudyText;
import workbench.report.chart.ReportedRun;

/**
 * What a run was made to find out, which stands before all else: the rate that holds a bound, the trials that do, or the guidelines that are
 * broken.
 *
 * @param run empty where the report has one run only
 * @param head of a table below; empty where there is none
 */
record FirstAnswer(String run, String sentence, List<String> head, List<List<String>> rows) {

    static List<FirstAnswer> of(Report report) {
        return report.runs().stream()
                .flatMap(run -> of(run, report.isComparing()))
                .toList();
    }

    private static Stream<FirstAnswer> of(ReportedRun run, boolean named) {
        String name = named ? run.name() : "";
        Comparison comparison = run.comparison();
        return Stream.of(
                        RateStudyText.sentences(comparison).stream()
                                .map(sentence -> new FirstAnswer(name, sentence, List.of(), List.of())),
                        BoundText.told(comparison).stream()
                                .map(told -> new FirstAnswer(name, told.sentence(), told.head(), told.rows())),
                        GuidelinesText.told(comparison).stream()
                                .map(told -> new FirstAnswer(name, told.sentence(), told.head(), told.rows())))
                .flatMap(answers -> answers);
    }

    /** With the run's name, where there are several. */
    String whole() {
        return run.isEmpty() ? sentence : run + ", " + sentence;
    }
}
