package workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.metric.Metric;
import workbench.metric.MetricCatalogue;
import workbench.result.RunRecord;
import workbench.workload.UsageException;

/**
 * Two runs compared trial by trial, several runs a side, or trials of one run with others of it.
 *
 * @param runs of the side that has fewer; with more than one a side, runs are the values that are compared
 * @param a the run that is compared with, the first of several
 * @param b the run that is told about, the first of several; the same one where its trials are compared
 * @param pairs those that have the metric, above zero, so that there is a ratio
 * @param unmeasured the others
 * @param onlyInA trials that there is nothing to compare with
 * @param facts circumstances that are not the same in all runs
 */
public record RunContrast(
        int runs,
        Comparison a,
        Comparison b,
        List<TrialPair> pairs,
        List<Unmeasured> unmeasured,
        List<TrialSummary> onlyInA,
        List<TrialSummary> onlyInB,
        List<DifferentFact> facts) {

    /**
     * Two trials that belong together and cannot be compared.
     *
     * @param inA whether the first one has the metric
     */
    public record Unmeasured(TrialSummary a, TrialSummary b, boolean inA) {}

    /**
     * By the headline metric of each workload unless another one is named.
     *
     * @throws UsageException if there is no such metric, or nothing to compare
     */
    public static RunContrast ofRuns(Comparison a, Comparison b, Optional<String> metric) {
        return of(1, List.of(a), a.trials(), List.of(b), b.trials(), metric);
    }

    /**
     * The same with several runs of each side.
     *
     * @throws UsageException also if there are too few to tell how runs differ, if one is named twice, or if they are not of the same trials
     */
    public static RunContrast ofRuns(List<Comparison> a, List<Comparison> b, Optional<String> metric) {
        int runs = Math.min(a.size(), b.size());
        if (a.size() == 1 && b.size() == 1) {
            return ofRuns(a.getFirst(), b.getFirst(), metric);
        }
        if (runs < Sample.LEAST_TO_RANK) {
            throw new UsageException("compare cannot take " + a.size() + " and " + b.size()
                    + " runs: allowed are one run" + " a side, or " + Sample.LEAST_TO_RANK + " and more of each.");
        }
        AcrossRuns.checkDistinct(Stream.of(a, b).flatMap(List::stream).toList());
        return of(runs, a, AcrossRuns.of(a), b, AcrossRuns.of(b), metric);
    }

    /** @throws UsageException if the parts designate no trials or some twice, if there is no such metric, or nothing to compare */
    public static RunContrast ofTrials(Comparison run, String a, String b, Optional<String> metric) {
        List<TrialSummary> ofA = TrialSelector.of(a, run);
        List<TrialSummary> ofB = TrialSelector.of(b, run);
        if (ofA.stream().anyMatch(ofB::contains)) {
            throw new UsageException(
                    "'" + a + "' and '" + b + "' name the same trial, and none is compared with"
                            + " itself: add a part of its id to one of them, such as its workload, its deployment or its kernel.");
        }
        return of(1, List.of(run), ofA, List.of(run), ofB, metric);
    }

    private static RunContrast of(
            int runs,
            List<Comparison> a,
            List<TrialSummary> ofA,
            List<Comparison> b,
            List<TrialSummary> ofB,
            Optional<String> metricName) {
        Optional<Metric> metric = metricName.map(RunContrast::metric);
        Matching matching = Matching.of(ofA, ofB);
        if (matching.matches().isEmpty()) {
            throw new UsageException(
                    "There is nothing to compare: no trial of the one belongs to just one of the other, by its"
                            + " workload, its transport and its parameters.");
        }
        List<TrialPair> pairs = new ArrayList<>();
        List<Unmeasured> unmeasured = new ArrayList<>();
        for (Matching.Match match : matching.matches()) {
            Optional<Metric> compared = metric.or(match.a()::headline);
            boolean inA = compared.filter(f -> hasRatio(match.a(), f)).isPresent();
            boolean inB = compared.filter(f -> hasRatio(match.b(), f)).isPresent();
            if (inA && inB) {
                pairs.add(
                        a.getFirst() == b.getFirst()
                                ? TrialPair.ofOneRun(match.a(), match.b(), compared.get())
                                : TrialPair.ofTwoRuns(match.a(), match.b(), compared.get()));
            } else {
                unmeasured.add(new Unmeasured(match.a(), match.b(), inA));
            }
        }
        return new RunContrast(
                runs,
                a.getFirst(),
                b.getFirst(),
                TrialPair.corrected(pairs),
                unmeasured,
                matching.leftOfA(),
                matching.leftOfB(),
                DifferentFact.between(records(a), records(b)));
    }

    private static List<RunRecord> records(List<Comparison> runs) {
        return runs.stream().map(Comparison::run).toList();
    }

    private static boolean hasRatio(TrialSummary trial, Metric metric) {
        return trial.sample(metric).filter(sample -> sample.min() > 0).isPresent();
    }

    private static Metric metric(String name) {
        List<String> allowed = MetricCatalogue.all()
                .filter(metric -> metric.better() != Metric.Better.NEITHER && !metric.mayBeZero())
                .map(Metric::name)
                .toList();
        return MetricCatalogue.byName(name)
                .filter(metric -> allowed.contains(metric.name()))
                .orElseThrow(() -> new UsageException(
                        "--metric cannot be '" + name + "': allowed are " + String.join(", ", allowed) + "."));
    }

    public boolean isOfOneRun() {
        return a == b;
    }
}
