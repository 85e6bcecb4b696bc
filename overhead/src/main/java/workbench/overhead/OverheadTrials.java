package workbench.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.plan.Origin;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.plan.Setting;
import workbench.plan.Trial;
import workbench.plan.Word;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Operation;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** The trials in which bare loops can take part: two participants and a number of messages, or one sum. */
final class OverheadTrials {
    /** So much longer a round trip takes than a message in a stream, about. */
    private static final int MESSAGES_PER_ROUND_TRIP = 8;

    private final List<Workload> workloads;
    private final List<Transport> transports;
    private final long messages;

    /** @param messages of each iteration, where the workload has messages; an eighth as many round trips */
    OverheadTrials(List<Workload> workloads, List<Transport> transports, long messages) {
        this.workloads = workloads;
        this.transports = transports;
        this.messages = messages;
    }

    /**
     * All trials of a selection, each with the kernel that is usual for it.
     *
     * @param selection of any workloads if it names none; its settings are a transport's
     * @throws UsageException if there are none
     */
    List<Trial> of(Selection selection) {
        selection.settings().forEach(this::refuseWorkloadsOwn);
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

    private void refuseWorkloadsOwn(Setting setting) {
        String name = setting.name().text();
        boolean ofWorkload = workloads.stream()
                .flatMap(workload -> workload.parameters().stream())
                .anyMatch(parameter -> parameter.name().equals(name));
        if (ofWorkload) {
            throw new UsageException(setting.name().origin().subject() + " cannot set '" + name
                    + "' here: bare loops know one form of each workload; only a transport's parameters can be set.");
        }
    }

    private List<Word> names(Selection selection) {
        return selection.workloads().isEmpty()
                ? workloads.stream().map(each -> word("workload", each.name())).toList()
                : selection.workloads();
    }

    private Selection withNumbers(Selection selection, Word name) {
        List<Setting> settings = new ArrayList<>(selection.settings());
        settings.add(setting(CommonParameters.TIME_LIMIT, "1h"));
        workloads.stream()
                .filter(each -> each.name().equals(name.text()))
                .forEach(workload -> workload.countParameter().ifPresent(count -> {
                    settings.add(setting(count, Long.toString(operations(workload))));
                    settings.add(setting(CommonParameters.MESSAGE_SIZE, "1KiB"));
                }));
        return new Selection(
                List.of(name),
                selection.transports(),
                selection.deployments(),
                List.of(),
                settings,
                selection.origin());
    }

    private long operations(Workload workload) {
        return workload.operation() == Operation.ROUND_TRIP ? messages / MESSAGES_PER_ROUND_TRIP : messages;
    }

    private static Setting setting(String name, String value) {
        return new Setting(word("set", name), List.of(word("set", value)));
    }

    private static Word word(String option, String text) {
        return new Word(text, Origin.option(option));
    }
}
