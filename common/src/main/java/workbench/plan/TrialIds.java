package workbench.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.Units;

/** Tells trials apart that are the same but for parameters: their ids go on with those in which they differ, {@code …/messageSize=64KiB}. */
final class TrialIds {
    private TrialIds() {}

    /** By their profile first: what it sets need not be told beside it. */
    static List<Trial> distinct(Collection<Trial> trials) {
        Map<String, Set<String>> profiles = trials.stream()
                .collect(Collectors.groupingBy(Trial::id, Collectors.mapping(TrialIds::profile, Collectors.toSet())));
        return distinctByParameters(trials.stream()
                .map(trial -> profiles.get(trial.id()).size() == 1
                        ? trial
                        : trial.withId(trial.id() + "/" + CommonParameters.PROFILE + "=" + profile(trial)))
                .toList());
    }

    private static String profile(Trial trial) {
        return trial.parameters().values().getOrDefault(CommonParameters.PROFILE, "");
    }

    private static List<Trial> distinctByParameters(Collection<Trial> trials) {
        Map<String, List<Parameter>> differing = new HashMap<>();
        trials.stream()
                .collect(Collectors.groupingBy(Trial::id))
                .forEach((id, alike) -> differing.put(id, differing(alike)));
        return trials.stream()
                .map(trial -> trial.withId(trial.id() + suffix(trial, differing.get(trial.id()))))
                .toList();
    }

    private static List<Parameter> differing(List<Trial> alike) {
        return alike.getFirst().definitions().stream()
                .filter(definition -> alike.stream()
                                .map(trial -> Objects.toString(
                                        trial.parameters().values().get(definition.name())))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private static String suffix(Trial trial, List<Parameter> differing) {
        return differing.stream()
                .filter(definition -> trial.parameters().has(definition.name()))
                .map(definition -> "/" + definition.name() + "=" + shown(trial, definition))
                .collect(Collectors.joining());
    }

    private static String shown(Trial trial, Parameter definition) {
        return definition.kind() == Parameter.Kind.SIZE
                ? Units.formatBytes(trial.parameters().number(definition.name()))
                : trial.parameters().word(definition.name());
    }
}
