package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.workload.CommonParameters;
import workbench.workload.Fault;
import workbench.workload.Parameter;
import workbench.workload.Workloads;

/** A trial's parameters on a line, sizes with their units. */
public final class ParametersText {
    private static final String SEPARATOR = ", ";
    private static final String MORE = ", …";

    private ParametersText() {}

    /** Those that tell one run of a workload from another: numbers and sizes, and of the others what is not the default. */
    public static String brief(String workload, Map<String, Object> parameters) {
        Map<String, Object> telling = new LinkedHashMap<>(parameters);
        Workloads.byName(workload).stream()
                .flatMap(known -> known.parameters().stream())
                .filter(parameter -> isUsual(parameter, parameters.get(parameter.name())))
                .forEach(usual -> telling.remove(usual.name()));
        return of(telling);
    }

    private static boolean isUsual(Parameter parameter, Object value) {
        boolean number = parameter.kind() == Parameter.Kind.COUNT || parameter.kind() == Parameter.Kind.SIZE;
        // Where a duration has no default, it is the preset's.
        boolean unlessSet = parameter.isOptional() && parameter.kind() == Parameter.Kind.DURATION;
        return unlessSet || !number && parameter.defaultValue().equals(String.valueOf(value));
    }

    public static String of(Map<String, Object> parameters) {
        List<String> parts = parameters.entrySet().stream()
                .filter(entry -> !CommonParameters.NO_MATTER.contains(entry.getKey()))
                .filter(entry -> !(entry.getKey().equals(Fault.PARAMETER)
                        && entry.getValue().equals("none")))
                .map(entry -> entry.getKey() + " " + GroupText.shown(entry.getKey(), entry.getValue()))
                .toList();
        return String.join(SEPARATOR, parts);
    }

    /** As many of them as fit: a value of which a part is missing would be another one. */
    static String cut(String parameters, int width) {
        List<String> parts = new ArrayList<>(List.of(parameters.split(SEPARATOR)));
        while (Columns.of(String.join(SEPARATOR, parts)) > width && parts.size() > 1) {
            parts.removeLast();
            parts.set(parts.size() - 1, parts.getLast().replace(MORE, "") + MORE);
        }
        return Columns.cut(String.join(SEPARATOR, parts), width);
    }
}
