package workbench.plan;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;

/** Notes in each trial which parameters its plan varies. Where profiles are varied, what a profile sets need not be told beside its name. */
final class VariedTrials {
    private VariedTrials() {}

    static List<Trial> of(Collection<Trial> trials) {
        Map<String, List<Parameter>> all = differing(trials, Trial::base);
        Map<String, List<Parameter>> ofProfile = differing(trials, VariedTrials::baseAndProfile);
        return trials.stream()
                .map(trial ->
                        trial.varied(variation(trial, all.get(trial.base()), ofProfile.get(baseAndProfile(trial)))))
                .toList();
    }

    private static Map<String, String> variation(Trial trial, List<Parameter> all, List<Parameter> ofProfile) {
        Map<String, String> variation = new LinkedHashMap<>();
        all.stream()
                .filter(parameter -> parameter.name().equals(CommonParameters.PROFILE))
                .forEach(profile -> variation.put(profile.name(), profile(trial)));
        ofProfile.stream()
                .filter(parameter -> trial.parameters().has(parameter.name()))
                .forEach(parameter -> variation.put(
                        parameter.name(), parameter.shown(trial.parameters().word(parameter.name()))));
        return variation;
    }

    private static String baseAndProfile(Trial trial) {
        return trial.base() + "/" + profile(trial);
    }

    private static String profile(Trial trial) {
        return trial.parameters().values().getOrDefault(CommonParameters.PROFILE, "");
    }

    private static Map<String, List<Parameter>> differing(Collection<Trial> trials, Function<Trial, String> group) {
        return trials.stream()
                .collect(groupingBy(
                        group,
                        collectingAndThen(
                                toList(),
                                alike -> alike.getFirst().definitions().stream()
                                        .filter(parameter -> differ(alike, parameter))
                                        .toList())));
    }

    private static boolean differ(List<Trial> alike, Parameter parameter) {
        return alike.stream()
                        .map(trial ->
                                Objects.toString(trial.parameters().values().get(parameter.name())))
                        .distinct()
                        .count()
                > 1;
    }
}
