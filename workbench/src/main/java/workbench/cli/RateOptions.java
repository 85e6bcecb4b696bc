package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Selection;
import workbench.plan.Trial;
import workbench.present.RepetitionLine;
import workbench.result.RunFolder;
import workbench.workload.OpenLoop;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the commands that try rates have in common: trials of a workload that can be sent at a rate, and a folder. */
final class RateOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--workload",
            paramLabel = "NAME[,NAME]",
            description =
                    "What to do: something that can be sent at a rate (default: producer-consumer; 'workbench list"
                            + " workloads' tells which have a rate).")
    private List<String> workloads = new ArrayList<>();

    @Mixin
    private TrialOptions trials;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often to repeat each rate (default: the preset's).",
            converter = Words.Rounds.class)
    private Integer rounds;

    @Mixin
    private FolderOptions folder;

    @Mixin
    private OfRunOnly ofRunOnly;

    /** Options of {@code run} that would mean nothing here: whoever types one is told why. */
    static final class OfRunOnly {
        @Option(names = "--rate", hidden = true)
        private List<String> rates = new ArrayList<>();

        @Option(names = "--precision", hidden = true)
        private String precision;

        @Option(names = "--budget", hidden = true)
        private String budget;

        @Option(names = "--calibrate", hidden = true)
        private boolean calibrate;

        void refuse() {
            if (precision != null || budget != null) {
                throw new UsageException(
                        "--precision and --budget cannot be set here: --rounds tells how often a rate is repeated.");
            }
            if (calibrate) {
                throw new UsageException("--calibrate cannot be set here: rates are not compared with each other.");
            }
        }
    }

    /**
     * The trials in a closed loop.
     *
     * @param seed of the order in which rates are run; null: any
     */
    Plan plan(CliContext context, Long seed) {
        ofRunOnly.refuse();
        Selection typed = trials.toSelection(workloads, ofRunOnly.rates, command.name());
        Selection usual = Selection.workload(Workloads.first().name());
        Plan plan = new Planner(context.workloads(), context.transports().get())
                .plan(new PlanRequest(
                        List.of(typed.over(usual)),
                        trials.preset(),
                        rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                        seed == null ? OptionalLong.empty() : OptionalLong.of(seed)));
        refuseWhatHasNoMeaning(plan);
        return plan;
    }

    private static void refuseWhatHasNoMeaning(Plan plan) {
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
        Room.check(plan, context);
        LeftOut.tell(plan, context.console());
        try (RunFolder made = folder.make(context, name)) {
            return study(context, plan, new LoadRun(context, plan, made, Words.typed(command)), study);
        }
    }

    private static int study(CliContext context, Plan plan, LoadRun run, Study study) throws InterruptedException {
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
        return Math.max(code, run.finish());
    }
}
