package workbench.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Plans over transports that can be planned with and never started. */
final class Plans {
    static final Transport USUAL = new Paper("paper-usual", true, List.of(Deployment.PROCESSES, Deployment.THREADS));
    static final Transport THREADS_ONLY = new Paper("paper-threads", true, List.of(Deployment.THREADS));
    static final Transport ABSENT = new Paper("paper-absent", false, List.of(Deployment.THREADS));

    private Plans() {}

    static Trial trial(String workload, String... settings) {
        return plan(request(List.of(workload), List.of("paper-usual"), settings))
                .trials()
                .getFirst();
    }

    static Plan plan(PlanRequest request) {
        return new Planner(Workloads.all(), List.of(USUAL, THREADS_ONLY, ABSENT)).plan(request);
    }

    static PlanRequest request(List<String> workloads, List<String> transports, String... settings) {
        return request(workloads, transports, Optional.empty(), Trial.NATIVE, settings);
    }

    static PlanRequest request(
            List<String> workloads,
            List<String> transports,
            Optional<Deployment> deployment,
            String kernel,
            String... settings) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String setting : settings) {
            parsed.put(setting.split("=")[0], setting.split("=")[1]);
        }
        return new PlanRequest(
                workloads,
                transports,
                deployment,
                kernel,
                Preset.SMOKE,
                OptionalInt.empty(),
                parsed,
                OptionalLong.of(7));
    }

    private record Paper(String id, boolean available, List<Deployment> deployments) implements Transport {
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
        public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
            return new Semantics("–", "–", "–", "–", "–", "–", "–", "–");
        }

        @Override
        public List<String> nativeWorkloads() {
            return List.of(ProducerConsumer.NAME, "parallel-sum");
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
