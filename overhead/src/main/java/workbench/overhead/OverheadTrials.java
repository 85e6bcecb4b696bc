package workbench.overhead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.metric.Operation;
import workbench.plan.Abbreviation;
import workbench.plan.Argument;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.plan.Trial;
import workbench.transport.Transport;
import workbench.workload.CollectiveOperation;
import workbench.workload.CommonParameters;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** The trials in which bare loops can take part: two participants and a number of messages or operations, or one sum. */
final class OverheadTrials {
    /** So much longer a round trip or a collective operation takes than a message in a stream, about. */
    private static final int MESSAGES_PER_ROUND_TRIP = 8;

    private final List<Workload> workloads;
    private final List<Transport> transports;
    private final long messages;

    /** @param messages of each iteration, where the workload has messages; an eighth as many round trips and collective operations */
    OverheadTrials(List<Workload> workloads, List<Transport> transports, long messages) {
        this.workloads = workloads;
        this.transports = transports;
        this.messages = messages;
    }

    /**
     * All trials of a selection, each with the kernel that is usual for it.
     *
     * @param selection of any workloads with bare loops if it names none; its settings are a transport's
     * @throws UsageException if there are none
     */
    List<Trial> of(Selection selection) {
        selection.settings().keySet().forEach(this::refuseWorkloadsOwn);
        List<Selection> each = names(selection).stream()
                .map(name -> withNumbers(selection, name))
                .toList();
        PlanRequest request = new PlanRequest(each, Preset.SMOKE, OptionalInt.of(1), OptionalLong.of(1));
        List<Trial> trials = new Planner(workloads, transports)
                .plan(request).trials().stream()
                        .filter(trial -> LoopMap.has(trial.transport(), trial.workload()))
                        .toList();
        if (trials.isEmpty()) {
            throw new UsageException(
                    "There is nothing to measure: the chosen transports have no bare loops for the chosen"
                            + " workloads.");
        }
        return trials;
    }

    private void refuseWorkloadsOwn(Argument setting) {
        String name = setting.text();
        boolean ofWorkload = workloads.stream()
                .flatMap(workload -> workload.parameters().stream())
                .anyMatch(parameter -> parameter.name().equals(name));
        if (ofWorkload) {
            throw new UsageException(setting.subject() + " cannot set '" + name
                    + "' here: bare loops know one form of each workload; only a transport's parameters can be set.");
        }
    }

    private List<Argument> names(Selection selection) {
        return selection.workloads().isEmpty()
                ? workloads.stream()
                        .filter(each -> transports.stream().anyMatch(transport -> LoopMap.has(transport, each)))
                        .map(each -> Argument.option("workload", each.name()))
                        .toList()
                : selection.workloads();
    }

    private Selection withNumbers(Selection selection, Argument name) {
        Map<Argument, List<Argument>> settings = new LinkedHashMap<>(selection.settings());
        set(settings, CommonParameters.TIME_LIMIT, "1h");
        List<String> meant = Abbreviation.meant(
                name.text(), workloads.stream().map(Workload::name).toList());
        workloads.stream()
                .filter(each -> meant.contains(each.name()))
                .forEach(workload -> setNumbers(settings, workload));
        return new Selection(
                List.of(name), selection.transports(), selection.deployments(), List.of(), settings, selection.place());
    }

    private void setNumbers(Map<Argument, List<Argument>> settings, Workload workload) {
        Optional<String> count = workload.operation() == Operation.COLLECTIVE
                ? Optional.of(CollectiveOperation.OPERATIONS)
                : workload.countParameter();
        count.ifPresent(name -> {
            set(settings, name, Long.toString(operations(workload)));
            if (has(workload, CommonParameters.MESSAGE_SIZE)) {
                set(settings, CommonParameters.MESSAGE_SIZE, "1KiB");
            }
        });
    }

    private static boolean has(Workload workload, String parameter) {
        return workload.parameters().stream().anyMatch(each -> each.name().equals(parameter));
    }

    private long operations(Workload workload) {
        return switch (workload.operation()) {
            case ROUND_TRIP, COLLECTIVE -> Math.max(1, messages / MESSAGES_PER_ROUND_TRIP);
            default -> messages;
        };
    }

    private static void set(Map<Argument, List<Argument>> settings, String name, String value) {
        settings.put(Argument.option("set", name), List.of(Argument.option("set", value)));
    }
}
