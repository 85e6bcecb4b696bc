package workbench.present;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.workload.Parameter;
import workbench.workload.Units;
import workbench.workload.Workloads;

/** A trial's parameters on a line, sizes with their units. */
public final class ParametersText {
    /** What does not change the figures, or is said elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of("seed", "timeLimit");

    private static final Set<String> SIZES = Workloads.all().stream()
            .flatMap(workload -> workload.parameters().stream())
            .filter(parameter -> parameter.kind() == Parameter.Kind.SIZE)
            .map(Parameter::name)
            .collect(Collectors.toSet());

    private ParametersText() {}

    public static String of(Map<String, Object> parameters) {
        List<String> parts = parameters.entrySet().stream()
                .filter(entry -> !LEFT_OUT.contains(entry.getKey()))
                .filter(entry ->
                        !(entry.getKey().equals("fault") && entry.getValue().equals("none")))
                .map(entry -> entry.getKey() + " " + value(entry.getKey(), entry.getValue()))
                .toList();
        return String.join(", ", parts);
    }

    private static String value(String name, Object value) {
        return value instanceof Number number && SIZES.contains(name)
                ? Units.formatBytes(number.longValue())
                : value.toString();
    }
}
