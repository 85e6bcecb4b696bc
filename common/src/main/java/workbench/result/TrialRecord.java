package workbench.result;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import workbench.workload.Reliability;

/**
 * One workload with one set of parameters over one transport in one deployment.
 *
 * @param id {@code workload/transport/deployment/kernel}, then {@code /name=value} for each parameter in which it differs from trials of its
 *     run that are the same otherwise
 * @param twinOf the id of the trial that this one repeats in each round, to tell how far a trial differs from itself; empty of any other
 * @param style the family that its transport belongs to: {@code messages}, {@code streams} …; empty in files that do not tell
 * @param reliability what its transport promises of messages: {@code reliable}, which files mean that do not tell, or {@code best effort}
 */
public record TrialRecord(
        String id,
        String workload,
        String transport,
        String deployment,
        String kernel,
        Map<String, Object> parameters,
        String twinOf,
        String style,
        String reliability) {
    /** Before each {@code name=value}, whose value may have a stroke of its own ({@code rate=20000/s}), and before what marks a twin. */
    private static final Pattern PART = Pattern.compile("/(?=[A-Za-z]+=|twin$)");

    /** A file of another version may leave out what is not needed. */
    public TrialRecord {
        id = id == null ? "" : id;
        workload = workload == null ? "" : workload;
        transport = transport == null ? "" : transport;
        deployment = deployment == null ? "" : deployment;
        kernel = kernel == null ? "" : kernel;
        parameters = parameters == null ? Map.of() : known(parameters);
        style = style == null ? "" : style;
        twinOf = twinOf == null ? "" : twinOf;
        reliability = reliability == null || reliability.isEmpty() ? Reliability.RELIABLE.id() : reliability;
    }

    public TrialRecord(
            String id,
            String workload,
            String transport,
            String deployment,
            String kernel,
            Map<String, Object> parameters) {
        this(id, workload, transport, deployment, kernel, parameters, "");
    }

    public TrialRecord(
            String id,
            String workload,
            String transport,
            String deployment,
            String kernel,
            Map<String, Object> parameters,
            String twinOf) {
        this(id, workload, transport, deployment, kernel, parameters, twinOf, "", "");
    }

    private static Map<String, Object> known(Map<String, Object> parameters) {
        Map<String, Object> known = new LinkedHashMap<>(parameters);
        known.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(known);
    }

    /** What tells it from trials of its run that are the same otherwise: texts with units, by the parameters' names; mostly empty. */
    public Map<String, String> variation() {
        Map<String, String> variation = new LinkedHashMap<>();
        Arrays.stream(PART.split(id))
                .map(part -> part.split("=", 2))
                .filter(setting -> setting.length == 2)
                .forEach(setting -> variation.put(setting[0], setting[1]));
        return variation;
    }
}
