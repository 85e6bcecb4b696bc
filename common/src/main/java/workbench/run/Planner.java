package workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Units;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Turns what a user asks for into a plan, or refuses it before anything is started. */
public final class Planner {
    /** More rounds than this are a slip of the finger. */
    private static final int MOST_ROUNDS = 1_000;

    private final List<Workload> knownWorkloads;
    private final List<Transport> knownTransports;

    public Planner(List<Workload> knownWorkloads, List<Transport> knownTransports) {
        this.knownWorkloads = knownWorkloads;
        this.knownTransports = knownTransports;
    }

    /** @throws UsageException with a sentence for the user */
    public Plan plan(PlanRequest request) {
        List<Workload> workloads = pick("--workload", request.workloads(), knownWorkloads, Workload::name);
        List<Transport> transports = pick("--transport", request.transports(), knownTransports, Transport::id);
        int rounds = request.rounds().orElse(request.preset().rounds());
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new UsageException("--rounds cannot be '" + rounds + "': allowed is 1 to " + MOST_ROUNDS + ".");
        }
        checkNames(request.settings(), workloads, transports);
        List<String> notes = new ArrayList<>();
        List<Trial> trials = new ArrayList<>();
        for (Transport transport : transports) {
            boolean named = request.transports().contains(transport.id());
            refuseIfNamedAndUnavailable(transport, named);
            if (request.deployment().isPresent()
                    && !transport.deployments().contains(request.deployment().get())) {
                leaveOut(transport, request.deployment().get(), named, notes);
                continue;
            }
            for (Workload workload : workloads) {
                trials.add(trial(request, workload, transport));
            }
        }
        if (trials.isEmpty()) {
            throw new UsageException("Nothing is left to run: " + String.join(" ", notes));
        }
        long seed = request.seed().orElseGet(() -> ThreadLocalRandom.current().nextLong(1, 1_000_000));
        return new Plan(request.preset(), seed, rounds, List.copyOf(trials), List.copyOf(notes));
    }

    private static <T> List<T> pick(String option, List<String> wanted, List<T> known, Function<T, String> name) {
        List<String> names = known.stream().map(name).toList();
        for (String want : wanted) {
            if (!names.contains(want)) {
                throw new UsageException(option + " cannot be '" + want + "': " + Names.suggestion(want, names));
            }
        }
        return known.stream()
                .filter(k -> wanted.isEmpty() || wanted.contains(name.apply(k)))
                .toList();
    }

    private static void checkNames(Map<String, String> settings, List<Workload> workloads, List<Transport> transports) {
        Set<String> names = new LinkedHashSet<>();
        workloads.forEach(w -> w.parameters().forEach(p -> names.add(p.name())));
        transports.forEach(t -> t.parameters().forEach(p -> names.add(p.name())));
        for (String name : settings.keySet()) {
            if (!names.contains(name)) {
                throw new UsageException("--set cannot set '" + name + "': no chosen workload or transport has it; "
                        + Names.suggestion(name, List.copyOf(names)));
            }
        }
    }

    private static void refuseIfNamedAndUnavailable(Transport transport, boolean named) {
        Availability availability = transport.availability();
        if (named && !availability.available()) {
            throw new UsageException("--transport cannot be '" + transport.id() + "' here: " + availability.reason()
                    + " " + availability.cure());
        }
    }

    private static void leaveOut(Transport transport, Deployment deployment, boolean named, List<String> notes) {
        String sentence = transport.id() + " does not run in " + deployment.word() + ", only in "
                + String.join(
                        " or ",
                        transport.deployments().stream().map(Deployment::word).toList()) + ".";
        if (named) {
            throw new UsageException("--deployment cannot be '" + deployment.word() + "': " + sentence);
        }
        notes.add(sentence);
    }

    private static Trial trial(PlanRequest request, Workload workload, Transport transport) {
        Deployment deployment =
                request.deployment().orElse(transport.deployments().getFirst());
        boolean isNative = request.kernel().equals(Trial.NATIVE);
        if (isNative && !transport.nativeWorkloads().contains(workload.name())) {
            throw new UsageException("--kernel cannot be 'native' for " + workload.name() + " over " + transport.id()
                    + ": it has a portable kernel only; add --kernel portable.");
        }
        Parameters parameters = parameters(request, workload, transport);
        workload.check(parameters);
        transport.check(workload, parameters, deployment);
        checkMemory(workload, parameters);
        String id = Trial.id(workload, transport, deployment, request.kernel());
        return new Trial(id, workload, transport, deployment, request.kernel(), parameters);
    }

    private static Parameters parameters(PlanRequest request, Workload workload, Transport transport) {
        List<Parameter> definitions = new ArrayList<>(workload.parameters());
        definitions.addAll(transport.parameters());
        Map<String, String> settings = new LinkedHashMap<>(request.settings());
        boolean byTime = workload.countParameter()
                .filter(count -> !settings.containsKey(count))
                .isPresent();
        if (byTime) {
            settings.putIfAbsent(
                    CommonParameters.DURATION,
                    Units.formatNanos(request.preset().measureNanos()));
        }
        if (request.kernel().equals(Trial.PORTABLE)) {
            workload.settleForPortable(settings);
        }
        return Parameters.of(definitions, settings);
    }

    private static void checkMemory(Workload workload, Parameters parameters) {
        long needed = workload.memoryBytes(parameters);
        long most = Defaults.CHILD_HEAP_BYTES / 2;
        if (needed > most) {
            throw new UsageException("The parameters of " + workload.name() + " need " + (needed >> 20)
                    + " MiB in one JVM, and at most " + (most >> 20) + " MiB are allowed there: choose a smaller "
                    + workload.memoryAdvice(parameters) + ".");
        }
    }
}
