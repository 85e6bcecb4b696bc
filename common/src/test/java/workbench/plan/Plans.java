package workbench.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.semantics.MadeSemantics;
import workbench.semantics.Semantics;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Plans over transports that can be planned with and never started. */
public final class Plans {
    public static final Transport USUAL =
            new Paper("paper-usual", true, List.of(Deployment.PROCESSES, Deployment.THREADS));
    public static final Transport THREADS_ONLY = new Paper("paper-threads", true, List.of(Deployment.THREADS));
    public static final Transport ABSENT = new Paper("paper-absent", false, List.of(Deployment.THREADS));

    private Plans() {}

    public static Trial trial(String workload, String... settings) {
        return plan(request(List.of(workload), List.of("paper-usual"), settings))
                .trials()
                .getFirst();
    }

    public static Plan plan(PlanRequest request) {
        return planner().plan(request);
    }

    public static Planner planner() {
        return new Planner(Workloads.all(), List.of(USUAL, THREADS_ONLY, ABSENT));
    }

    public static PlanRequest request(List<String> workloads, List<String> transports, String... settings) {
        return request(workloads, transports, Optional.empty(), Trial.NATIVE, settings);
    }

    public static PlanRequest request(
            List<String> workloads,
            List<String> transports,
            Optional<Deployment> deployment,
            String kernel,
            String... settings) {
        return request(selection(
                workloads, transports, deployment.map(Deployment::id).stream().toList(), List.of(kernel), settings));
    }

    public static PlanRequest request(Selection... selections) {
        return new PlanRequest(List.of(selections), Preset.SMOKE, OptionalInt.empty(), OptionalLong.of(7));
    }

    /** One trial. */
    public static PlanRequest request(OptionalInt rounds, Stopping stopping, boolean calibrate) {
        Selection one = selection(List.of("producer-consumer"), List.of(USUAL.id()), List.of(), List.of());
        return new PlanRequest(List.of(one), Preset.SMOKE, rounds, OptionalLong.of(7), stopping, calibrate);
    }

    /** @param settings {@code name=value} or {@code name=value+value} to be swept */
    public static Selection selection(
            List<String> workloads,
            List<String> transports,
            List<String> deployments,
            List<String> kernels,
            String... settings) {
        Map<Argument, List<Argument>> set = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            set.put(Argument.option("set", parts[0]), arguments("set", List.of(parts[1].split("\\+", -1))));
        }
        return new Selection(
                arguments("workload", workloads),
                arguments("transport", transports),
                arguments("deployment", deployments),
                arguments("kernel", kernels),
                set);
    }

    private static List<Argument> arguments(String option, List<String> texts) {
        return texts.stream().map(text -> Argument.option(option, text)).toList();
    }

    private record Paper(String id, boolean available, List<Deployment> deployments) implements Transport {
        @Override
        public boolean isUsual() {
            return true;
        }

        @Override
        public String style() {
            return "messages";
        }

        @Override
        public String description() {
            return "exists on paper only";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.choice("ink", "which ink", "black", "blue"));
        }

        @Override
        public Availability availability() {
            return available ? Availability.yes() : Availability.no("There is no paper.", "Buy some.");
        }

        @Override
        public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
            return MadeSemantics.QUEUE;
        }

        @Override
        public void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
            if (id.equals("paper-usual") && parameters.is("producers", "64")) {
                throw new UsageException("'producers' cannot be '64' on ordinary paper.");
            }
        }

        @Override
        public Map<String, String> notHonoured(Workload workload) {
            boolean holdsWhatItHolds = id.equals("paper-threads") && workload instanceof ProducerConsumer;
            return holdsWhatItHolds ? Map.of("credits", "paper holds what it holds") : Map.of();
        }

        @Override
        public List<String> nativeWorkloads() {
            return Workloads.all().stream().map(Workload::name).toList();
        }

        @Override
        public HostPlacement hostPlacement() {
            return HostPlacement.WITH_PARTICIPANTS;
        }

        @Override
        public Host startHost(HostContext context) {
            throw new AssertionError("only planned");
        }

        @Override
        public Session join(JoinContext context) {
            throw new AssertionError("only planned");
        }
    }
}
