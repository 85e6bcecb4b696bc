package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import workbench.result.TrialRecord;
import workbench.workload.Parameters;
import workbench.workload.Scaling;
import workbench.workload.Workload;

/** A trial of a workload whose work is shared. */
record SharedTrial(Workload workload, TrialRecord trial) {

    /** How many share the work; empty in files that do not tell. */
    Optional<Long> sharers() {
        return workload.sharersParameter()
                .map(trial.parameters()::get)
                .filter(Number.class::isInstance)
                .map(count -> ((Number) count).longValue());
    }

    /**
     * Equal for trials that differ in nothing that is told but some parameters.
     *
     * @param told parameters that tell trials apart
     */
    List<Object> likeness(Set<String> told, Set<String> parameters) {
        Map<String, String> rest = new TreeMap<>();
        trial.parameters().forEach((name, value) -> {
            if (told.contains(name) && !parameters.contains(name)) {
                rest.put(name, String.valueOf(value));
            }
        });
        return List.of(trial.transport(), trial.deployment(), trial.kernel(), rest);
    }

    /** The parameters that have grown if this is what weak scaling makes of the problem of one alone; empty if it is not. */
    Set<String> grownFrom(SharedTrial one, Set<String> told) {
        long count = sharers().orElse(1L);
        if (count < 2 || count > Integer.MAX_VALUE) {
            return Set.of();
        }
        Map<String, String> expected = Scaling.WEAK
                .settings(workload, one.parameters(), Math.toIntExact(count))
                .orElse(Map.of());
        Map<String, String> grown = new LinkedHashMap<>(expected);
        grown.entrySet().removeIf(setting -> canonical(setting).equals(one.value(setting.getKey())));
        workload.sharersParameter().ifPresent(grown::remove);
        boolean same = expected.entrySet().stream()
                .allMatch(setting -> canonical(setting).equals(value(setting.getKey())));
        return !grown.isEmpty()
                        && same
                        && likeness(told, expected.keySet()).equals(one.likeness(told, expected.keySet()))
                ? grown.keySet()
                : Set.of();
    }

    private Parameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        workload.parameters().stream()
                .filter(definition -> !definition.isOptional())
                .forEach(definition -> values.put(definition.name(), definition.canonical(definition.defaultValue())));
        trial.parameters().forEach((name, value) -> values.put(name, String.valueOf(value)));
        return new Parameters(values);
    }

    private String value(String name) {
        return String.valueOf(trial.parameters().get(name));
    }

    private String canonical(Map.Entry<String, String> setting) {
        return workload.parameters().stream()
                .filter(definition -> definition.name().equals(setting.getKey()))
                .findFirst()
                .map(definition -> definition.canonical(setting.getValue()))
                .orElse(setting.getValue());
    }
}
