package workbench.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import workbench.analysis.WorkloadComparison;
import workbench.metric.Operation;
import workbench.result.Repetition;
import workbench.workload.Workloads;

/**
 * What the charts of a workload are made from.
 *
 * @param trials of all runs
 * @param varied parameters that were swept, by name
 * @param processors of the machine, or 0 where that is not known or runs differ
 */
record Material(String workload, List<Measured> trials, Set<String> varied, TransportStyles styles, long processors) {

    static Material of(String workload, List<ReportedRun> runs) {
        List<Measured> trials = new ArrayList<>();
        Set<String> varied = new LinkedHashSet<>();
        for (ReportedRun run : runs) {
            Map<String, List<Repetition>> byTrial =
                    run.stored().repetitions().stream().collect(Collectors.groupingBy(Repetition::trial));
            run.workload(workload).map(WorkloadComparison::trials).ifPresent(own -> {
                varied.addAll(WorkloadComparison.varied(own));
                own.forEach(trial ->
                        trials.add(new Measured(run.name(), trial, byTrial.getOrDefault(trial.id(), List.of()))));
            });
        }
        return new Material(workload, trials, varied, TransportStyles.of(runs), processors(runs));
    }

    boolean countsRoundTrips() {
        return Workloads.byName(workload)
                .filter(known -> known.operation() == Operation.ROUND_TRIP)
                .isPresent();
    }

    private static long processors(List<ReportedRun> runs) {
        Set<Object> seen = runs.stream()
                .map(run -> run.comparison().run().environment().getOrDefault("processors", 0L))
                .collect(Collectors.toSet());
        return seen.size() == 1 && seen.iterator().next() instanceof Number number ? number.longValue() : 0;
    }

    Material with(List<Measured> others) {
        return new Material(workload, others, varied, styles, processors);
    }

    Material only(Predicate<Measured> wanted) {
        return with(trials.stream().filter(wanted).toList());
    }

    /** Parameters that were swept and are numbers. */
    List<String> sweptNumbers() {
        return varied.stream()
                .filter(parameter -> trials.stream()
                        .anyMatch(trial -> trial.number(parameter).isPresent()))
                .toList();
    }

    TransportStyle style(Measured trial) {
        return styles.style(trial.transport());
    }

    boolean isOfSeveralRuns() {
        return trials.stream().map(Measured::run).distinct().count() > 1;
    }

    /** Trials that differ in nothing but some parameters, in the order of the first of each. */
    List<List<Measured>> alikeBut(Set<String> parameters) {
        Map<List<Object>, List<Measured>> groups = new LinkedHashMap<>();
        for (Measured trial : trials) {
            Map<String, Object> rest = new LinkedHashMap<>(trial.trial().parameters());
            rest.keySet().retainAll(varied);
            rest.keySet().removeAll(parameters);
            List<Object> key = List.of(
                    trial.run(),
                    trial.transport(),
                    trial.trial().deployment(),
                    trial.trial().kernel(),
                    rest);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(trial);
        }
        return List.copyOf(groups.values());
    }

    /** Of a chart in the page and of its files: letters, digits and hyphens, also of a workload or a value that has others. */
    String id(String... parts) {
        String all = workload + "-" + String.join("-", parts);
        String plain = all.replaceAll("[^A-Za-z0-9]+", "-");
        return plain.equals(all) ? all : plain + "-" + Integer.toHexString(all.hashCode());
    }
}
