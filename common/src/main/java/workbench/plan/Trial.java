package workbench.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.result.TrialRecord;
import workbench.semantics.Semantics;
import workbench.transport.Deployment;
import workbench.transport.KernelKind;
import workbench.transport.Transport;
import workbench.workload.OpenLoop;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Units;
import workbench.workload.Workload;

/**
 * One workload with one set of parameters over one transport in one deployment.
 *
 * @param id unique in its plan: workload, transport, deployment and kernel, then the parameters in which it differs from trials that are
 *     otherwise the same
 * @param kernel {@code native} or {@code portable}
 * @param twinOf the id of the trial that this one repeats in each round; empty of any other
 */
public record Trial(
        String id,
        Workload workload,
        Transport transport,
        Deployment deployment,
        String kernel,
        Parameters parameters,
        String twinOf) {
    public static final String NATIVE = "native";
    public static final String PORTABLE = "portable";

    /** What a user can choose from. */
    static final List<String> KERNELS = List.of(NATIVE, PORTABLE);

    /** The native one where the transport has one. */
    public static String usualKernel(Workload workload, Transport transport) {
        return transport.nativeWorkloads().contains(workload.name()) ? NATIVE : PORTABLE;
    }

    /** The usual kernel and the bare loop, in turn; only to compare these two. */
    public static final String OVERHEAD = "overhead";

    public Trial(
            String id,
            Workload workload,
            Transport transport,
            Deployment deployment,
            String kernel,
            Parameters parameters) {
        this(id, workload, transport, deployment, kernel, parameters, "");
    }

    /** The same once more, to tell how far it differs from itself. */
    Trial twin() {
        return new Trial(id + "/twin", workload, transport, deployment, kernel, parameters, id);
    }

    public boolean isTwin() {
        return !twinOf.isEmpty();
    }

    /** The same with an open loop of this rate. */
    public Trial atRate(long perSecond) {
        Map<String, String> values = new LinkedHashMap<>(parameters.values());
        values.put(OpenLoop.RATE, Units.formatRate(perSecond));
        String rated = id + "/" + OpenLoop.RATE + "=" + Units.formatRate(perSecond);
        return new Trial(rated, workload, transport, deployment, kernel, new Parameters(values), twinOf);
    }

    static String id(Workload workload, Transport transport, Deployment deployment, String kernel) {
        return String.join("/", workload.name(), transport.id(), deployment.id(), kernel);
    }

    /** What its figures mean. */
    public Semantics semantics() {
        return transport.semantics(workload, parameters, deployment, kind(kernel));
    }

    static KernelKind kind(String kernel) {
        return kernel.equals(PORTABLE) ? KernelKind.PORTABLE : KernelKind.NATIVE;
    }

    /** As results keep it. */
    public TrialRecord record() {
        return new TrialRecord(
                id,
                workload.name(),
                transport.id(),
                deployment.id(),
                kernel,
                values(),
                twinOf,
                transport.style(),
                transport.reliability().id());
    }

    /** Those that make a difference: counts and sizes as numbers, the rest as texts. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> leftOut = transport.notHonoured(workload).keySet();
        for (Parameter definition : definitions()) {
            if (parameters.has(definition.name()) && !leftOut.contains(definition.name())) {
                boolean number = definition.kind() == Parameter.Kind.COUNT || definition.kind() == Parameter.Kind.SIZE;
                values.put(
                        definition.name(),
                        number ? parameters.number(definition.name()) : parameters.word(definition.name()));
            }
        }
        return values;
    }

    List<Parameter> definitions() {
        return Definitions.of(workload, transport);
    }

    public Trial withKernel(String other) {
        return new Trial(id, workload, transport, deployment, other, parameters, twinOf);
    }

    Trial withId(String other) {
        return new Trial(other, workload, transport, deployment, kernel, parameters, twinOf);
    }
}
