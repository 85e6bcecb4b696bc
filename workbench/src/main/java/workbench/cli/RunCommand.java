package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.plan.Plan;
import workbench.plan.PlanFile;
import workbench.plan.Planner;
import workbench.plan.Selection;
import workbench.present.PlanText;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.workload.UsageException;

/** Runs trials and prints their comparison. */
@Command(
        name = "run",
        description =
                "Runs workloads over transports in fresh JVMs, round after round, verifies every answer and prints a"
                        + " comparison. Where nothing is named, producer-consumer and parallel-sum over JMS and MPI.",
        footer = {
            "",
            "Examples:",
            "  workbench run",
            "  workbench run --workload producer-consumer --set messageSize=64KiB --set producers=1",
            "  workbench run --workload producer-consumer --set messageSize=32,1KiB,64KiB --dry-run",
            "  workbench run --transport jms-artemis-vm,mpi-mpj-multicore --preset standard",
            "  workbench run --workload ping-pong --transport jms,mpi,tcp-socket",
            "  workbench run --workload parallel-sum --set data=generated --set workers=4 --out /tmp/sums",
            "  workbench run --scaling strong,weak --workers 1,2,4",
            "  workbench run scripts/plans/message-sizes.yaml --rounds 10",
            "  workbench run --resume results/20260101-120000-quick"
        })
final class RunCommand implements Callable<Integer> {
    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PLAN",
            description = "A plan in YAML, with the options below as fields; an option that is typed goes before the"
                    + " plan's. There are examples in scripts/plans.")
    private Path planFile;

    @Mixin
    private PlanOptions options;

    @Mixin
    private FolderOptions folder;

    @Mixin
    private AnswerOption answer;

    @Option(names = "--dry-run", description = "Print the trials and about how long they would take; start nothing.")
    private boolean dryRun;

    @Option(
            names = "--resume",
            paramLabel = "DIR",
            description = "Finish the run that was interrupted in this folder: run what is missing, as it was planned.")
    private Path resumed;

    @Option(
            names = "--changed-sources",
            description =
                    "Finish it although the sources of kernels or of the workbench have changed since it began: the"
                            + " trials are then of several versions, and are said to be.")
    private boolean changedSources;

    RunCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (resumed != null) {
            return new ResumedRun(context, resumed, changedSources, answer).call(spec);
        }
        if (changedSources) {
            throw new UsageException(
                    "--changed-sources cannot go without --resume DIR: a new run has sources of one version.");
        }
        if (planFile == null) {
            return run(List.of(options.toSelection()), options::name);
        }
        PlanFields fields = new PlanFields(spec);
        PlanFile file = PlanFile.read(planFile, fields.names());
        return fields.with(
                file,
                () -> run(
                        file.selections().stream()
                                .map(selection -> options.toSelection().over(selection))
                                .toList(),
                        plan -> FolderOptions.nameOf(planFile)));
    }

    private int run(List<Selection> selections, Function<Plan, String> name) throws InterruptedException {
        Planner planner = new Planner(context.workloads(), context.transports().get());
        Plan plan = planner.plan(options.toRequest(selections));
        Room.check(plan, context);
        if (dryRun) {
            LeftOut.tell(plan, context.console());
            context.out().print(PlanText.of(plan, context.estimate(plan), context.ink()));
            return ExitCode.OK;
        }
        try (RunFolder made = folder.make(context, name.apply(plan))) {
            RunRecord begun = RunRecord.begun(
                    made.path().getFileName().toString(),
                    context.now(),
                    Words.typed(spec),
                    context.harness().environment(plan),
                    plan.record());
            return new Execution(context, plan, made, begun, List.of(), answer).run();
        }
    }
}
