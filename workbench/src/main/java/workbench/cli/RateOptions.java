package workbench.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import workbench.run.Plan;
import workbench.run.Planner;
import workbench.run.Selection;
import workbench.run.Trial;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;

/** What the commands that try rates have in common: trials of a workload that can be sent at a rate, and a folder. */
final class RateOptions {
    @Mixin
    private PlanOptions options;

    @Mixin
    private FolderOptions folder;

    /** The trials in a closed loop. */
    Plan plan(Surroundings surroundings) {
        Selection typed = options.toSelection();
        Selection producerConsumer = Selection.workload(ProducerConsumer.NAME);
        Plan plan = new Planner(
                        surroundings.workloads(), surroundings.transports().get())
                .plan(options.toRequest(List.of(typed.over(producerConsumer))));
        for (Trial trial : plan.trials()) {
            if (!trial.workload().name().equals(ProducerConsumer.NAME)) {
                throw new UsageException("--workload cannot be '"
                        + trial.workload().name() + "' here: only producer-consumer is sent at a rate.");
            }
            if (trial.parameters().has(ProducerConsumer.RATE)) {
                throw new UsageException(
                        "--rate cannot be '" + trial.parameters().word(ProducerConsumer.RATE)
                                + "' here: this command finds the rates itself.");
            }
        }
        return plan;
    }

    LoadRun begin(Surroundings surroundings, Plan plan, String name, List<String> typed) {
        LeftOut.tell(plan, surroundings.console());
        return new LoadRun(surroundings, plan, folder.make(surroundings, name), typed);
    }
}
