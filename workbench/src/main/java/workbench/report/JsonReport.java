package workbench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialSummary;
import workbench.present.Statements;
import workbench.present.VerdictText;
import workbench.report.chart.ReportedRun;
import workbench.result.FewSamples;
import workbench.result.RawJson;
import workbench.result.StoredRun;

/** What the analysis says and the repetitions that it says it of, for programs; units are in the names. */
public final class JsonReport {
    private JsonReport() {}

    /** @param lower with {@code upper} the 95 % interval of {@code centre} by {@code method}; null where there is none */
    record Summary(
            int n, double centre, Double lower, Double upper, String method, double median, double min, double max) {
        static Summary of(Sample sample) {
            Interval interval = sample.interval().orElse(null);
            return new Summary(
                    sample.n(),
                    sample.centre(),
                    interval == null ? null : interval.lower(),
                    interval == null ? null : interval.upper(),
                    interval == null ? "range" : interval.method().id(),
                    sample.median(),
                    sample.min(),
                    sample.max());
        }
    }

    /**
     * @param steady whether it measured a state that lasts; what is not steady is ranked nowhere
     * @param blank percentiles that are not told, since a repetition has too few samples
     * @param best whether it is better than each other trial that is alike, by what its workload is ranked by
     */
    record Trial(
            String run,
            String trial,
            int ok,
            int repetitions,
            String verdict,
            boolean steady,
            boolean best,
            Map<String, Summary> figures,
            Map<String, FewSamples> blank) {}

    public static String of(Report report) {
        Map<String, Object> analysis = new LinkedHashMap<>();
        analysis.put("answer", sentences(report));
        analysis.put(
                "trials", report.runs().stream().flatMap(JsonReport::trials).toList());
        List<GuidelineRecord> guidelines = report.runs().stream()
                .filter(run -> run.comparison().run().asksForGuidelines())
                .flatMap(GuidelineRecord::of)
                .toList();
        if (!guidelines.isEmpty()) {
            analysis.put("guidelines", guidelines);
        }
        analysis.put("leftOut", report.skipped());
        Map<String, StoredRun> runs = new LinkedHashMap<>();
        report.runs().forEach(run -> runs.put(run.name(), run.stored()));
        return RawJson.of(analysis, runs) + "\n";
    }

    private static List<String> sentences(Report report) {
        return Stream.concat(
                        FirstAnswer.of(report).stream().map(FirstAnswer::whole),
                        report.runs().stream()
                                .flatMap(run -> run.comparison().workloads().stream())
                                .flatMap(workload -> workload.groups().stream()
                                        .flatMap(group -> Statements.sentences(group).stream())))
                .toList();
    }

    private static Stream<Trial> trials(ReportedRun run) {
        return run.comparison().workloads().stream()
                .flatMap(workload -> workload.groups().stream())
                .flatMap(group -> group.trials().stream().map(trial -> trial(run, trial, group)));
    }

    private static Trial trial(ReportedRun run, TrialSummary trial, LikeGroup group) {
        Map<String, Summary> metrics = new LinkedHashMap<>();
        trial.metrics().forEach((name, sample) -> metrics.put(name, Summary.of(sample)));
        return new Trial(
                run.name(),
                trial.id(),
                trial.ok(),
                trial.repetitions(),
                VerdictText.of(trial),
                trial.isSteady(),
                group.winner().filter(trial::equals).isPresent(),
                metrics,
                trial.blank());
    }
}
