package workbench.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbench.present.RepetitionLine;
import workbench.run.Plan;
import workbench.run.Planner;
import workbench.run.Selection;
import workbench.run.Stopping;
import workbench.run.Trial;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;

/** What the commands that try rates have in common: trials of a workload that can be sent at a rate, and a folder. */
final class RateOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

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
        refuseWhatHasNoMeaning(plan);
        return plan;
    }

    private static void refuseWhatHasNoMeaning(Plan plan) {
        if (!plan.stopping().equals(Stopping.NONE)) {
            throw new UsageException(
                    "--precision and --budget cannot be set here: --rounds tells how often a rate is repeated.");
        }
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
     * Studies each of the trials that can be run here; one that breaks does not keep the others from it. Answers the exit code.
     *
     * @param name of the run's folder
     */
    int study(Surroundings surroundings, Plan plan, String name, Study study) throws InterruptedException {
        LeftOut.tell(plan, surroundings.console());
        LoadRun run = new LoadRun(surroundings, plan, folder.make(surroundings, name), Typed.of(command));
        int code = ExitCode.OK;
        for (Trial closed : plan.trials()) {
            if (closed.transport().availability().available()) {
                try {
                    study.of(run, closed);
                } catch (LoadRun.Broken broken) {
                    surroundings
                            .console()
                            .err()
                            .println(RepetitionLine.name(closed.record()) + " was given up: " + broken.getMessage());
                    code = ExitCode.FAILED;
                }
            }
        }
        run.finish();
        return code;
    }
}
