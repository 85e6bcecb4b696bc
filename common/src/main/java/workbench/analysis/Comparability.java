package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.result.TrialRecord;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** In what a trial must be like another for their figures to stand side by side without another word; where they are not, what differs. */
final class Comparability {
    private static final Set<String> TRIALS_OWN =
            Set.of("workload", "deployment", "kernel", "reliability", CommonParameters.PROFILE);
    private static final String DELIVERY = "delivery";
    private static final String NOT_KEPT = "non-persistent";
    private static final List<String> SEND = List.of("sendMode", "send");

    /** They are compared by their meaning. */
    private static final Set<String> LEFT_ASIDE = Set.of(DELIVERY, "sendMode", "send");

    /** A send returns only when the other side has confirmed it: the broker in JMS, the receiver in MPI. */
    private static final Set<String> CONFIRMED = Set.of("blocking", "synchronous");

    private static final String NOT_SET = "not set";

    /**
     * By workload, what changes it where it is set, such as a schedule that makes its loop an open one: it must be set in both or in none. Kept,
     * since trials of sweeps are compared by the thousand.
     */
    private static final Map<String, List<String>> OPTIONAL =
            Workloads.all().stream().collect(Collectors.toUnmodifiableMap(Workload::name, Comparability::optional));

    private final Map<String, String> aspects;

    private Comparability(Map<String, String> aspects) {
        this.aspects = aspects;
    }

    static Comparability of(TrialSummary summary) {
        return new Comparability(aspects(summary.trial()));
    }

    /** What only one of two transports has is no difference. */
    boolean isAlike(Comparability other) {
        return aspects.entrySet().stream().allMatch(aspect -> {
            String theirs = other.aspects.get(aspect.getKey());
            return theirs == null || theirs.equals(aspect.getValue());
        });
    }

    /** Everything in which any two of them differ, in words: {@code deployment (threads, processes)}. */
    static List<String> differences(List<TrialRecord> trials) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (TrialRecord trial : trials) {
            aspects(trial)
                    .forEach((name, value) -> values.computeIfAbsent(name, n -> new LinkedHashMap<>())
                            .putIfAbsent(value, trial.variation().getOrDefault(name, value)));
        }
        boolean profiles =
                values.getOrDefault(CommonParameters.PROFILE, Map.of()).size() > 1;
        Set<String> told = trials.stream()
                .flatMap(trial -> trial.variation().keySet().stream())
                .collect(Collectors.toSet());
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                // What a profile sets need not be told beside its name.
                .filter(entry -> !profiles || told.contains(entry.getKey()) || TRIALS_OWN.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " ("
                        + String.join(", ", entry.getValue().values()) + ")")
                .toList();
    }

    private static Map<String, String> aspects(TrialRecord trial) {
        Map<String, String> aspects = new LinkedHashMap<>();
        aspects.put("workload", trial.workload());
        aspects.put("deployment", trial.deployment());
        aspects.put("kernel", trial.kernel());
        aspects.put("reliability", trial.reliability());
        aspects.put(DELIVERY, delivery(trial));
        aspects.put("send", send(trial));
        OPTIONAL.getOrDefault(trial.workload(), List.of()).forEach(name -> aspects.put(name, NOT_SET));
        trial.parameters().forEach((name, value) -> {
            if (!LEFT_ASIDE.contains(name) && !CommonParameters.NO_MATTER.contains(name)) {
                aspects.put(name, value.toString());
            }
        });
        return aspects;
    }

    private static List<String> optional(Workload workload) {
        return workload.parameters().stream()
                .filter(Parameter::isOptional)
                .map(Parameter::name)
                .filter(parameter -> !isLength(workload, parameter))
                .toList();
    }

    /** How long an iteration is, which is set in one of two ways. */
    private static boolean isLength(Workload workload, String parameter) {
        return parameter.equals(CommonParameters.DURATION)
                || workload.countParameter().filter(parameter::equals).isPresent();
    }

    /** What has no such choice keeps nothing over a crash. */
    private static String delivery(TrialRecord trial) {
        return word(trial.parameters(), DELIVERY, NOT_KEPT);
    }

    /** Unless it is set, a send of what is to be kept waits until it is. */
    private static String send(TrialRecord trial) {
        if (SEND.stream().noneMatch(trial.parameters()::containsKey)) {
            return delivery(trial).equals(NOT_KEPT) ? "not confirmed" : "confirmed";
        }
        for (String name : SEND) {
            String mode = word(trial.parameters(), name, "");
            if (CONFIRMED.contains(mode)) {
                return "confirmed";
            }
        }
        return "not confirmed";
    }

    private static String word(Map<String, Object> parameters, String name, String otherwise) {
        Object value = parameters.get(name);
        return value == null ? otherwise : value.toString();
    }
}
