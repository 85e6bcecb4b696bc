package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.result.TrialRecord;
import workbench.semantics.Semantics;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** In what a trial must be like another for their figures to stand side by side without another word; where they are not, what differs. */
final class Comparability {
    static final String DURABILITY = "durability";
    static final String SEND = "send";
    private static final String ACKNOWLEDGEMENT = "acknowledgement";
    private static final String IN_FLIGHT = "in flight";

    private static final Set<String> TRIALS_OWN =
            Set.of("workload", "deployment", "kernel", "reliability", CommonParameters.PROFILE);

    private static final String NOT_SET = "not set";

    /**
     * By workload, what need not be set, such as a schedule that makes its loop an open one: it must be set in both or in none. Kept, since trials
     * of sweeps are compared by the thousand.
     */
    private static final Map<String, List<String>> OPTIONAL = Workloads.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Workload::name,
                    workload -> workload.parameters().stream()
                            .filter(Parameter::isOptional)
                            .map(Parameter::name)
                            .toList()));

    private Comparability() {}

    /** By their aspects. What only one of two transports has is no difference, unless it is one in meaning. */
    static boolean areAlike(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(aspect ->
                        other.getOrDefault(aspect.getKey(), aspect.getValue()).equals(aspect.getValue()));
    }

    /** Everything in which any two of them differ. */
    static List<Difference> differences(List<TrialSummary> trials) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (TrialSummary trial : trials) {
            aspects(trial)
                    .forEach((name, value) -> values.computeIfAbsent(name, n -> new LinkedHashMap<>())
                            .putIfAbsent(value, trial.trial().variation().getOrDefault(name, value)));
        }
        boolean profiles =
                values.getOrDefault(CommonParameters.PROFILE, Map.of()).size() > 1;
        Set<String> told = trials.stream()
                .flatMap(trial -> trial.trial().variation().keySet().stream())
                .collect(Collectors.toSet());
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                // What a profile sets need not be told beside its name.
                .filter(entry -> !profiles || told.contains(entry.getKey()) || TRIALS_OWN.contains(entry.getKey()))
                .map(entry -> new Difference(
                        entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    static Map<String, String> aspects(TrialSummary summary) {
        TrialRecord trial = summary.trial();
        Map<String, String> aspects = new LinkedHashMap<>();
        aspects.put("workload", trial.workload());
        aspects.put("deployment", trial.deployment());
        aspects.put("kernel", trial.kernel());
        aspects.put("reliability", trial.reliability());
        aspects.putAll(summary.meaning().map(Comparability::aspects).orElseGet(() -> OldSemantics.aspects(trial)));
        List<String> said = summary.meaning().map(Semantics::parameters).orElse(OldSemantics.PARAMETERS);
        OPTIONAL.getOrDefault(trial.workload(), List.of()).forEach(name -> aspects.put(name, NOT_SET));
        trial.parameters().forEach((name, value) -> {
            if (!said.contains(name) && !CommonParameters.NO_MATTER.contains(name)) {
                aspects.put(name, value.toString());
            }
        });
        return aspects;
    }

    private static Map<String, String> aspects(Semantics meaning) {
        Map<String, String> aspects = new LinkedHashMap<>();
        aspects.put(DURABILITY, durability(meaning.durability().reachesDisk()));
        aspects.put(SEND, send(meaning.send().confirmed()));
        aspects.put(ACKNOWLEDGEMENT, meaning.acknowledgement().awaited() ? "awaited" : "not awaited");
        aspects.put(IN_FLIGHT, meaning.capacity().holdsBack() ? "bounded" : "unbounded");
        return aspects;
    }

    static String durability(boolean kept) {
        return kept ? "persistent" : "non-persistent";
    }

    static String send(boolean confirmed) {
        return confirmed ? "confirmed" : "not confirmed";
    }
}
