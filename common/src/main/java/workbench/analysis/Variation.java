package workbench.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.result.TrialRecord;
import workbench.workload.Parameter;
import workbench.workload.Units;
import workbench.workload.Workloads;

/**
 * What tells trials of one workload apart beside transport, deployment and kernel.
 *
 * @param names of the parameters that were swept
 */
public record Variation(Set<String> names) {
    private static final Set<String> SIZES = Workloads.all().stream()
            .flatMap(workload -> workload.parameters().stream())
            .filter(parameter -> parameter.kind() == Parameter.Kind.SIZE)
            .map(Parameter::name)
            .collect(Collectors.toUnmodifiableSet());

    static Variation of(List<TrialSummary> trials) {
        Set<String> names = new LinkedHashSet<>();
        trials.forEach(trial -> names.addAll(trial.trial().variation().keySet()));
        return new Variation(names);
    }

    /** What all trials of a group have in common of it: {@code , messageSize 64KiB}; mostly nothing. */
    public String shared(List<TrialSummary> group) {
        TrialRecord first = group.getFirst().trial();
        return names.stream()
                .filter(name -> isShared(name, group))
                .map(name -> ", " + name + " " + shown(first, name))
                .collect(Collectors.joining());
    }

    /** A trial's transport, and what it has of its own: {@code jms-artemis-vm, delivery persistent}. */
    public String name(TrialSummary trial, List<TrialSummary> group) {
        return trial.trial().transport()
                + names.stream()
                        .filter(name -> !isShared(name, group)
                                && trial.trial().parameters().containsKey(name))
                        .map(name -> ", " + name + " " + shown(trial.trial(), name))
                        .collect(Collectors.joining());
    }

    private static boolean isShared(String name, List<TrialSummary> group) {
        Object value = group.getFirst().trial().parameters().get(name);
        return value != null
                && group.stream()
                        .allMatch(trial ->
                                Objects.equals(value, trial.trial().parameters().get(name)));
    }

    /** The trial's value of a parameter that it has, as people write it: {@code 64KiB}. */
    public static String shown(TrialRecord trial, String name) {
        Map<String, String> own = trial.variation();
        Object value = trial.parameters().get(name);
        boolean size = value instanceof Number && SIZES.contains(name);
        return own.getOrDefault(name, size ? Units.formatBytes(((Number) value).longValue()) : value.toString());
    }
}
