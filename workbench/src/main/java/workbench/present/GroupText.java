package workbench.present;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.result.TrialRecord;
import workbench.workload.Parameter;
import workbench.workload.Reliability;
import workbench.workload.Units;
import workbench.workload.Workloads;

/** What trials that are alike are called, together and each, by what tells them apart from the workload's others. */
public final class GroupText {
    private static final Set<String> SIZES = Workloads.all().stream()
            .flatMap(workload -> workload.parameters().stream())
            .filter(parameter -> parameter.kind() == Parameter.Kind.SIZE)
            .map(Parameter::name)
            .collect(Collectors.toUnmodifiableSet());

    private GroupText() {}

    /** What the trials have in common but the workload: {@code processes, portable kernel, messageSize 64KiB}. */
    public static String heading(LikeGroup group) {
        TrialRecord first = group.trials().getFirst().trial();
        String kernel = first.kernel().equals("native") ? "" : ", " + first.kernel() + " kernel";
        String reliability = first.reliability().equals(Reliability.RELIABLE.id()) ? "" : ", " + first.reliability();
        return first.deployment()
                + kernel
                + reliability
                + swept(first, group.varied().stream().filter(name -> isShared(name, group.trials())));
    }

    /** A trial's transport, and what it has of its own: {@code jms-artemis-vm, delivery persistent}. */
    public static String name(TrialSummary trial, LikeGroup group) {
        return trial.transport()
                + swept(
                        trial.trial(),
                        group.varied().stream()
                                .filter(name -> !isShared(name, group.trials())
                                        && trial.trial().parameters().containsKey(name)));
    }

    private static String swept(TrialRecord trial, Stream<String> names) {
        return names.map(name -> ", " + name + " " + shown(trial, name)).collect(Collectors.joining());
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
        return trial.variation()
                .getOrDefault(name, shown(name, trial.parameters().get(name)));
    }

    /** Whether a parameter is a number of bytes. */
    public static boolean isSize(String parameter) {
        return SIZES.contains(parameter);
    }

    static String shown(String name, Object value) {
        return value instanceof Number number && isSize(name)
                ? Units.formatBytes(number.longValue())
                : value.toString();
    }
}
