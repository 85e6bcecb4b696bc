package workbench.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbench.plan.Plan;
import workbench.plan.Planner;
import workbench.plan.Selection;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.present.RepetitionLine;
import workbench.workload.OpenLoop;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the commands that try rates have in common: trials of a workload that can be sent at a rate, and a folder. */
final class RateOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private PlanOptions options;

    @Mixin
    private FolderOptions folder;

    /** The trials in a closed loop. */
    Plan plan(CliContext context) {
        Selection typed = options.toSelection();
        Selection usual = Selection.workload(Workloads.first().name());
        Plan plan = new Planner(context.workloads(), context.transports().get())
                .plan(options.toRequest(List.of(typed.over(usual))));
        refuseWhatHasNoMeaning(plan);
        return plan;
    }

    private static void refuseWhatHasNoMeaning(Plan plan) {
        if (!plan.stopping().equals(Stopping.NONE)) {
            throw new UsageException(
                    "--precision and --budget cannot be set here: --rounds tells how often a rate is repeated.");
        }
        for (Trial trial : plan.trials()) {
            if (!OpenLoop.isPossible(trial.workload())) {
                throw new UsageException(
                        "--workload cannot be '" + trial.workload().name() + "' here: allowed is "
                                + Workloads.all().stream()
                                        .filter(OpenLoop::isPossible)
                                        .map(Workload::name)
                                        .collect(Collectors.joining(", "))
                                + ", which can be sent at a rate.");
            }
            if (trial.parameters().has(OpenLoop.RATE)) {
                throw new UsageException("--rate cannot be '"
                        + trial.parameters().word(OpenLoop.RATE) + "' here: this command finds the rates itself.");
            }
            if (!trial.twinOf().isEmpty()) {
                throw new UsageException("--calibrate cannot be set here: rates are not compared with each other.");
            }
        }
    }

    /** What a command does with one of the trials. */
    @FunctionalInterface
    interface Study {
        void of(LoadRun run, Trial closed) throws InterruptedException;
    }

    /**
     * Studies each of the trials that can be run here; one that breaks does not keep the others from it. Returns the exit code.
     *
     * @param name of the run's folder
     */
    int study(CliContext context, Plan plan, String name, Study study) throws InterruptedException {
        LeftOut.tell(plan, context.console());
        LoadRun run = new LoadRun(context, plan, folder.make(context, name), Words.typed(command));
        int code = ExitCode.OK;
        for (Trial closed : plan.trials()) {
            if (closed.transport().availability().available()) {
                try {
                    study.of(run, closed);
                } catch (LoadRun.Broken broken) {
                    context.err()
                            .println(RepetitionLine.name(closed.record()) + " was given up: " + broken.getMessage());
                    code = ExitCode.FAILED;
                }
            }
        }
        run.finish();
        return code;
    }
}
