package workbench.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import workbench.result.TrialRecord;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Makes trials of the records that a run has kept of them, or refuses what cannot be run here as it was planned. */
record StoredTrials(List<Workload> knownWorkloads, List<Transport> knownTransports) {

    Trial restore(TrialRecord record) {
        Workload workload = find(record, "workload", record.workload(), knownWorkloads, Workload::name);
        Transport transport = find(record, "transport", record.transport(), knownTransports, Transport::id);
        Deployment deployment =
                find(record, "deployment", record.deployment(), Arrays.asList(Deployment.values()), Deployment::id);
        find(record, "kernel", record.kernel(), Trial.KERNELS, Function.identity());
        Trial trial = new Trial(
                record.id(),
                workload,
                transport,
                deployment,
                record.kernel(),
                parameters(record, workload, transport),
                record.twinOf(),
                record.variation());
        // Parameters that have come or gone since would make repetitions of another trial under the same name.
        difference(record.parameters(), trial.values()).ifPresent(name -> {
            throw refused(record, "its parameter '" + name + "' means something else to this workbench");
        });
        return trial;
    }

    private static Parameters parameters(TrialRecord record, Workload workload, Transport transport) {
        List<Parameter> definitions = Definitions.of(workload, transport);
        Map<String, String> texts = new LinkedHashMap<>();
        record.parameters().forEach((name, value) -> texts.put(name, String.valueOf(value)));
        try {
            return Parameters.of(definitions, texts);
        } catch (UsageException e) {
            throw refused(record, e.getMessage().replaceFirst("\\.$", ""));
        }
    }

    private static Optional<String> difference(Map<String, Object> stored, Map<String, Object> here) {
        Map<String, Object> all = new LinkedHashMap<>(stored);
        all.putAll(here);
        return all.keySet().stream()
                .filter(name -> !String.valueOf(stored.get(name)).equals(String.valueOf(here.get(name))))
                .findFirst();
    }

    private static <T> T find(TrialRecord record, String what, String wanted, List<T> known, Function<T, String> name) {
        return known.stream()
                .filter(k -> name.apply(k).equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(record, "there is no " + what + " '" + wanted + "'"));
    }

    private static UsageException refused(TrialRecord record, String why) {
        return new UsageException("Its trial '" + record.id() + "' cannot be run here: " + why + ".");
    }
}
