package workbench.report.chart;

import java.util.List;
import java.util.Optional;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.metric.Metric;
import workbench.result.Repetition;
import workbench.result.TrialRecord;
import workbench.workload.OpenLoop;

/**
 * A trial, as charts see it.
 *
 * @param run the name of its run
 * @param repetitions all of them, also those that are not ok
 */
record Measured(String run, TrialSummary summary, List<Repetition> repetitions) {

    TrialRecord trial() {
        return summary.trial();
    }

    String transport() {
        return trial().transport();
    }

    Optional<Sample> metric(Metric metric) {
        return summary.sample(metric);
    }

    /** Those that the results are of. */
    List<Repetition> good() {
        return repetitions.stream().filter(TrialSummary::isGood).toList();
    }

    boolean isOpenLoop() {
        return trial().parameters().containsKey(OpenLoop.RATE);
    }

    /** Of a parameter that is a number. */
    Optional<Long> number(String parameter) {
        return trial().parameters().get(parameter) instanceof Number number
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    /** What curves must have in common to be ranked where they cross: run and deployment. */
    String comparable() {
        return run + "/" + trial().deployment();
    }
}
