package workbench.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/**
 * What makes one trial.
 *
 * @param swept whether there are others that differ in their settings only, so that a complaint must tell which one it is about
 * @param byName whether the transport was named, and not taken along with all
 * @param origin where it was selected
 */
record Combination(
        Workload workload,
        Transport transport,
        Deployment deployment,
        Word kernel,
        Map<String, Word> settings,
        boolean swept,
        boolean byName,
        Origin origin) {

    /**
     * Empty, with a note, where a transport that was not named refuses it.
     *
     * @throws UsageException if the workload or a transport that was named refuses it
     */
    Optional<Trial> trial(Preset preset, Consumer<String> notes) {
        boolean isNative = kernel.text().equals(Trial.NATIVE);
        if (isNative && !transport.nativeWorkloads().contains(workload.name())) {
            throw new UsageException(kernel.origin().subject() + " cannot be 'native' for " + workload.name() + " over "
                    + transport.id() + ": it has a portable kernel only; add --kernel portable.");
        }
        List<Parameter> definitions = Definitions.of(workload, transport);
        checkValues(definitions);
        try {
            Completion completion = new Completion(workload, transport, kernel.text(), preset);
            Map<String, String> set = new LinkedHashMap<>();
            settings.forEach((name, value) -> set.put(name, value.text()));
            Parameters parameters = completion.of(set);
            workload.check(parameters);
            if (isLeftOut(parameters, notes)) {
                return Optional.empty();
            }
            checkMemory(parameters);
            String id = completion.id(deployment, set);
            return Optional.of(new Trial(id, workload, transport, deployment, kernel.text(), parameters));
        } catch (UsageException e) {
            throw refused(origin, e);
        }
    }

    private boolean isLeftOut(Parameters parameters, Consumer<String> notes) {
        try {
            checkHonoured();
            transport.check(workload, parameters, deployment, Trial.kind(kernel.text()));
            return false;
        } catch (UsageException e) {
            if (byName) {
                throw e;
            }
            notes.accept(label() + " is left out: " + e.getMessage());
            return true;
        }
    }

    private void checkHonoured() {
        transport.notHonoured(workload).forEach((name, why) -> {
            if (settings.containsKey(name)) {
                throw new UsageException(
                        "'" + name + "' cannot be set over " + transport.id() + ": " + why + "; leave it out.");
            }
        });
    }

    /** One by one, so that a complaint tells where the value was said. */
    private void checkValues(List<Parameter> definitions) {
        for (Parameter definition : definitions) {
            Word value = settings.get(definition.name());
            if (value != null) {
                try {
                    definition.canonical(value.text());
                } catch (UsageException e) {
                    throw refused(value.origin(), e);
                }
            }
        }
    }

    private UsageException refused(Origin where, UsageException why) {
        String which = swept ? label() + ": " : "";
        return new UsageException(where.place() + which + why.getMessage());
    }

    private void checkMemory(Parameters parameters) {
        int together =
                deployment == Deployment.THREADS ? workload.roles(parameters).size() : 1;
        long needed = kernel.text().equals(Trial.PORTABLE)
                ? workload.portableMemoryBytes(parameters, together)
                : workload.memoryBytes(parameters, together);
        long most = Defaults.CHILD_HEAP_BYTES / 2;
        if (needed > most) {
            throw new UsageException("The parameters of " + workload.name() + " need " + (needed >> 20)
                    + " MiB in one JVM, and at most " + (most >> 20) + " MiB are allowed there: choose a smaller "
                    + workload.memoryAdvice(parameters) + ".");
        }
    }

    /** {@code producer-consumer over jms-artemis-vm (threads) with messageSize=1MiB, credits=64}. */
    private String label() {
        return workload.name() + " over " + transport.id() + " (" + deployment.id()
                + (kernel.text().equals(Trial.NATIVE) ? "" : ", " + kernel.text()) + ")"
                + (settings.isEmpty()
                        ? ""
                        : settings.entrySet().stream()
                                .map(entry ->
                                        entry.getKey() + "=" + entry.getValue().text())
                                .collect(Collectors.joining(", ", " with ", "")));
    }
}
