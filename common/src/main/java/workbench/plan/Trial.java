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
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Reliability;
import workbench.workload.Units;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/**
 * One workload with one set of parameters over one transport in one deployment.
 *
 * @param id workload, transport, deployment and kernel, then the settings that differ from the defaults: the same in each plan, and unique there
 * @param kernel {@code native} or {@code portable}
 * @param twinOf the id of the trial that this one repeats in each round; empty of any other
 * @param variation those parameters that its plan varies, by name: texts with units
 */
public record Trial(
        String id,
        Workload workload,
        Transport transport,
        Deployment deployment,
        String kernel,
        Parameters parameters,
        String twinOf,
        Map<String, String> variation) {
    public static final String NATIVE = "native";
    public static final String PORTABLE = "portable";

    /** What a user can choose from. */
    static final List<String> KERNELS = List.of(NATIVE, PORTABLE);

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** The native one where the transport has one. */
    public static String usualKernel(Workload workload, Transport transport) {
        return transport.nativeWorkloads().contains(workload.name()) ? NATIVE : PORTABLE;
    }

    public Trial(
            String id,
            Workload workload,
            Transport transport,
            Deployment deployment,
            String kernel,
            Parameters parameters) {
        this(id, workload, transport, deployment, kernel, parameters, "", Map.of());
    }

    /** The same once more, to tell how far it differs from itself. */
    Trial twin() {
        return new Trial(id + "/twin", workload, transport, deployment, kernel, parameters, id, variation);
    }

    public boolean isTwin() {
        return !twinOf.isEmpty();
    }

    /** The same with an open loop of this rate. */
    public Trial atRate(long perSecond) {
        String rate = Units.formatRate(perSecond);
        Map<String, String> values = new LinkedHashMap<>(parameters.values());
        values.put(OpenLoop.RATE, rate);
        values.put(CommonParameters.TIME_LIMIT, Units.formatNanos(limitAtRate(perSecond)));
        Map<String, String> varied = new LinkedHashMap<>(variation);
        varied.put(OpenLoop.RATE, rate);
        String rated = id + "/" + OpenLoop.RATE + "=" + rate;
        return new Trial(rated, workload, transport, deployment, kernel, new Parameters(values), twinOf, varied);
    }

    /** A repetition that takes longer is ended. */
    long timeLimitNanos() {
        return parameters.nanos(CommonParameters.TIME_LIMIT);
    }

    /** A number of operations takes its time at a rate, which nobody knew before. */
    private long limitAtRate(long perSecond) {
        long kept = workload.countParameter()
                .filter(parameters::has)
                .map(count -> parameters.number(count) * NANOS_PER_SECOND / perSecond)
                .orElse(0L);
        return Math.min(timeLimitNanos() + kept, CommonParameters.LONGEST_LIMIT_NANOS);
    }

    /** Whether its id tells that a parameter was set, and not to what it would have been. */
    boolean tells(String parameter) {
        return id.contains("/" + parameter + "=");
    }

    /** What trials have in common that differ in parameters alone. */
    String base() {
        return base(workload, transport, deployment, kernel);
    }

    static String base(Workload workload, Transport transport, Deployment deployment, String kernel) {
        return String.join("/", workload.name(), transport.id(), deployment.id(), kernel);
    }

    /** What its results mean. */
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
                variation,
                twinOf,
                transport.style(),
                transport.reliability().id());
    }

    /** Those that make a difference: counts and sizes as numbers, the rest, such as a mix of sizes, as texts. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> leftOut = transport.notHonoured(workload).keySet();
        for (Parameter definition : definitions()) {
            if (parameters.has(definition.name()) && !leftOut.contains(definition.name())) {
                boolean number = definition.kind() == Parameter.Kind.COUNT
                        || definition.kind() == Parameter.Kind.SIZE
                                && parameters.mix(definition.name()).isEmpty();
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

    /**
     * @param set names of the parameters that were set
     * @throws UsageException if the transport refuses the trial, or does not honour what was set
     */
    void checkTransport(Set<String> set) {
        if (transport.reliability() == Reliability.BEST_EFFORT && !workload.toleratesLoss()) {
            throw new UsageException("--transport cannot be '" + transport.id() + "' for " + workload.name()
                    + ": messages may be lost over it, with which this workload cannot cope.");
        }
        transport.notHonoured(workload).forEach((name, why) -> {
            if (set.contains(name)) {
                throw new UsageException(
                        "'" + name + "' cannot be set over " + transport.id() + ": " + why + "; leave it out.");
            }
        });
        transport.check(workload, parameters, deployment, kind(kernel));
    }

    /** For the data in the JVM that holds most of them. */
    public long memoryBytes() {
        int together =
                deployment == Deployment.THREADS ? workload.roles(parameters).size() : 1;
        return kernel.equals(PORTABLE)
                ? workload.portableMemoryBytes(parameters, together)
                : workload.memoryBytes(parameters, together);
    }

    /** @throws UsageException if a JVM cannot hold the data */
    void checkMemory() {
        long needed = memoryBytes();
        long most = Defaults.CHILD_HEAP_BYTES / 2;
        if (needed > most) {
            throw new UsageException("The parameters of " + workload.name() + " need " + (needed >> 20)
                    + " MiB in one JVM, and at most " + (most >> 20) + " MiB are allowed there: choose a smaller "
                    + workload.memoryAdvice(parameters) + ".");
        }
    }

    Trial varied(Map<String, String> parametersVaried) {
        return new Trial(id, workload, transport, deployment, kernel, parameters, twinOf, parametersVaried);
    }
}
