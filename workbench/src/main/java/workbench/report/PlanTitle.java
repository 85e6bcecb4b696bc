package workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.present.Prose;
import workbench.report.chart.ReportedRun;
import workbench.result.TrialRecord;

/** What a report is about, in a line: {@code producer-consumer over jms-artemis-vm and pipe, messageSize 32B and 64KiB}. */
final class PlanTitle {
    /** So many transports, runs or values are enumerated; more are counted. */
    private static final int MOST_NAMED = 3;

    /** Of workloads that were run over different transports, or with different parameters. */
    private static final int MOST_CLAUSES = 2;

    private PlanTitle() {}

    static String of(Report report) {
        List<TrialSummary> trials =
                report.runs().stream().flatMap(PlanTitle::planned).toList();
        return what(trials) + (report.isComparing() ? ": " + runs(report) : "");
    }

    /** In the plan's order: the results' would be a ranking. */
    private static Stream<TrialSummary> planned(ReportedRun run) {
        List<String> plan = run.comparison().run().plan().trials().stream()
                .map(TrialRecord::id)
                .toList();
        return run.comparison().trials().stream().sorted(Comparator.comparing(trial -> plan.indexOf(trial.id())));
    }

    private static String runs(Report report) {
        List<String> names = report.runs().stream().map(ReportedRun::name).toList();
        return names.size() > MOST_NAMED ? names.size() + " runs" : String.join(" beside ", names);
    }

    private static String what(List<TrialSummary> trials) {
        Map<String, List<TrialSummary>> byWorkload = trials.stream()
                .collect(Collectors.groupingBy(TrialSummary::workload, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        byWorkload.forEach((workload, its) ->
                clauses.computeIfAbsent(over(its), over -> new ArrayList<>()).add(workload));
        if (clauses.size() > MOST_CLAUSES) {
            return byWorkload.size() + " workloads over " + transports(trials);
        }
        return clauses.entrySet().stream()
                .map(clause -> workloads(clause.getValue()) + " over " + clause.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String workloads(List<String> names) {
        return names.size() > MOST_NAMED ? names.size() + " workloads" : Prose.enumerated(names);
    }

    private static String over(List<TrialSummary> trials) {
        List<TrialRecord> records = trials.stream().map(TrialSummary::trial).toList();
        return Stream.of(
                        Stream.of(transports(trials)),
                        several(records, TrialRecord::deployment, "in ").stream(),
                        several(records, TrialRecord::kernel, "with kernels ").stream(),
                        WorkloadComparison.varied(trials).stream().map(name -> SweptValues.of(name, records)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private static String transports(List<TrialSummary> trials) {
        Map<String, Boolean> results = new LinkedHashMap<>();
        trials.forEach(trial -> results.merge(trial.transport(), hasResults(trial), Boolean::logicalOr));
        if (results.size() <= MOST_NAMED) {
            return Prose.enumerated(results.entrySet().stream()
                    .map(transport -> transport.getKey() + (transport.getValue() ? "" : " (no results)"))
                    .toList());
        }
        long without = results.values().stream().filter(any -> !any).count();
        return results.size() + technologies(trials) + " transports"
                + (without == 0
                        ? ""
                        : without == results.size() ? ", all without results" : ", " + without + " without results");
    }

    private static boolean hasResults(TrialSummary trial) {
        return trial.ok() + trial.saturations() > 0;
    }

    /** {@code JMS and MPI}, unless there are many. */
    private static String technologies(List<TrialSummary> trials) {
        List<String> names = trials.stream()
                .map(trial -> Style.of(trial.trial()).technology())
                .distinct()
                .toList();
        return names.size() > MOST_NAMED ? "" : " " + Prose.enumerated(names);
    }

    /** What one transport was run with in several ways; mostly nothing. */
    private static List<String> several(List<TrialRecord> trials, Function<TrialRecord, String> aspect, String words) {
        boolean several = trials.stream()
                .collect(Collectors.groupingBy(TrialRecord::transport, Collectors.mapping(aspect, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(ways -> ways.size() > 1);
        return several
                ? List.of(words
                        + Prose.enumerated(
                                trials.stream().map(aspect).distinct().toList()))
                : List.of();
    }
}
