package workbench.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Units;
import workbench.workload.Workload;

/** Completes what was set by what the profile, the preset and the workload say of the rest. */
record Completion(Workload workload, Transport transport, String kernel, Preset preset) {

    List<Parameter> definitions() {
        return Definitions.of(workload, transport);
    }

    /** @param set texts by the names of parameters */
    Parameters of(Map<String, String> set) {
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
        return Parameters.of(definitions(), texts);
    }

    /**
     * The id of a trial: it ends with what was set and differs from the default, {@code …/messageSize=64KiB}. A default may follow from what was
     * set before it: from the profile, or from the size of a message.
     */
    String id(Deployment deployment, Map<String, String> set) {
        Parameters all = of(set);
        Map<String, String> before = new LinkedHashMap<>();
        StringBuilder id = new StringBuilder(Trial.base(workload, transport, deployment, kernel));
        for (Parameter parameter : rateLast()) {
            String name = parameter.name();
            if (set.containsKey(name)) {
                Parameters without = of(before);
                before.put(name, set.get(name));
                if (!without.is(name, all.word(name))) {
                    id.append('/').append(name).append('=').append(parameter.shown(all.word(name)));
                }
            }
        }
        return id.toString();
    }

    /** A search for rates appends them to the ids that it has, see {@link Trial#atRate}. */
    private List<Parameter> rateLast() {
        return definitions().stream()
                .sorted(Comparator.comparing(parameter -> parameter.name().equals(OpenLoop.RATE)))
                .toList();
    }
}
