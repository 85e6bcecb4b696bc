package workbench.result;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import workbench.workload.Reliability;

/**
 * One workload with one set of parameters over one transport in one deployment.
 *
 * @param id {@code workload/transport/deployment/kernel}, then {@code /name=value} for each setting that differs from the default; in files that
 *     do not tell the variation, for each parameter that their run varies
 * @param variation the parameters that its run varies, so that they tell it from trials that are the same otherwise: texts with units, by name
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
        @JsonSetter(nulls = Nulls.SET) Map<String, String> variation,
        String twinOf,
        String style,
        String reliability) {
    /** Before each {@code name=value}, whose value may have a stroke of its own ({@code rate=20000/s}), and before what marks a twin. */
    private static final Pattern PART = Pattern.compile("/(?=[A-Za-z]+=|twin$)");

    /** A file of another version may leave out what is not needed. */
    public TrialRecord {
        parameters = known(parameters);
        variation = variation == null ? settings(id) : known(variation);
        reliability = reliability.isEmpty() ? Reliability.RELIABLE.id() : reliability;
    }

    /** As its id tells it. */
    public TrialRecord(
            String id,
            String workload,
            String transport,
            String deployment,
            String kernel,
            Map<String, Object> parameters) {
        this(id, workload, transport, deployment, kernel, parameters, "");
    }

    /** As its id tells it. */
    public TrialRecord(
            String id,
            String workload,
            String transport,
            String deployment,
            String kernel,
            Map<String, Object> parameters,
            String twinOf) {
        this(id, workload, transport, deployment, kernel, parameters, null, twinOf, "", "");
    }

    /** Without some of its parameters, to find trials that are the same otherwise: nothing that tells it from these is left. */
    public TrialRecord without(Set<String> names) {
        Map<String, Object> others = new LinkedHashMap<>(parameters);
        others.keySet().removeAll(names);
        return new TrialRecord("", workload, transport, deployment, kernel, others);
    }

    private static <V> Map<String, V> known(Map<String, V> values) {
        Map<String, V> known = new LinkedHashMap<>(values);
        known.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(known);
    }

    private static Map<String, String> settings(String id) {
        Map<String, String> settings = new LinkedHashMap<>();
        Arrays.stream(PART.split(id))
                .map(part -> part.split("=", 2))
                .filter(setting -> setting.length == 2)
                .forEach(setting -> settings.put(setting[0], setting[1]));
        return Collections.unmodifiableMap(settings);
    }
}
