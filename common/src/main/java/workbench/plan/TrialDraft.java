package workbench.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Units;
import workbench.workload.Workload;

/** A trial but for its parameters. Completes what is set by what the profile, the preset and the workload say of the rest. */
record TrialDraft(Workload workload, Transport transport, Deployment deployment, String kernel, Preset preset) {

    List<Parameter> definitions() {
        return Definitions.of(workload, transport);
    }

    /**
     * @param set texts by the names of parameters
     * @throws workbench.workload.UsageException if the workload refuses them
     */
    Trial trial(Map<String, String> set) {
        Parameters parameters = complete(set);
        workload.check(parameters);
        return new Trial(id(set, parameters), workload, transport, deployment, kernel, parameters);
    }

    private Parameters complete(Map<String, String> set) {
        Map<String, String> texts = Definitions.overProfile(transport, set);
        boolean byTime = workload.countParameter()
                .filter(count -> !texts.containsKey(count))
                .isPresent();
        if (byTime) {
            texts.putIfAbsent(CommonParameters.DURATION, Units.formatNanos(preset.measureNanos()));
        }
        workload.settle(texts);
        if (kernel.equals(Trial.PORTABLE)) {
            workload.settleForPortable(texts);
        }
        return withTimeLimit(Parameters.of(definitions(), texts));
    }

    /** The one that follows from all others, unless it is set. */
    private Parameters withTimeLimit(Parameters parameters) {
        if (parameters.has(CommonParameters.TIME_LIMIT)) {
            return parameters;
        }
        long nanos = RepetitionTime.of(workload, transport, deployment, parameters, preset)
                .limitNanos();
        Map<String, String> texts = new LinkedHashMap<>(parameters.values());
        texts.put(CommonParameters.TIME_LIMIT, Units.formatNanos(nanos));
        return Parameters.of(definitions(), texts);
    }

    /**
     * Ends with what is set and differs from the default: {@code …/messageSize=64KiB}. A default may follow from what stands before it: from the
     * profile, or from the size of a message.
     */
    private String id(Map<String, String> set, Parameters parameters) {
        StringBuilder id = new StringBuilder(Trial.base(workload, transport, deployment, kernel));
        Map<String, String> before = new LinkedHashMap<>();
        for (Parameter definition : rateLast()) {
            String name = definition.name();
            if (set.containsKey(name)) {
                String value = parameters.word(name);
                if (!complete(before).is(name, value)) {
                    id.append('/').append(name).append('=').append(definition.shown(value));
                }
                before.put(name, set.get(name));
            }
        }
        return id.toString();
    }

    /** As where rates are found: {@link Trial#atRate}. */
    private List<Parameter> rateLast() {
        return definitions().stream()
                .sorted(Comparator.comparing(definition -> definition.name().equals(OpenLoop.RATE)))
                .toList();
    }

    /** For people: {@code producer-consumer over jms-artemis-vm (threads) with messageSize=1MiB, credits=64}. */
    String label(Map<String, String> set) {
        String settings = set.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(", "));
        return workload.name() + " over " + transport.id() + " (" + deployment.id()
                + (kernel.equals(Trial.NATIVE) ? "" : ", " + kernel) + ")"
                + (settings.isEmpty() ? "" : " with " + settings);
    }
}
