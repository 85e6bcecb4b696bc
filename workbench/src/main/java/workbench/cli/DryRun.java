package workbench.cli;

import workbench.plan.Plan;
import workbench.present.PlanText;

/** Tells what a run would do. */
final class DryRun {
    private final CliContext context;
    private final Plan plan;

    DryRun(CliContext context, Plan plan) {
        this.context = context;
        this.plan = plan;
    }

    /** Returns the exit code. */
    int print() {
        Console console = context.console();
        LeftOut.tell(plan, console);
        console.out().print(PlanText.of(plan, context.estimate(plan), console.ink()));
        return ExitCode.OK;
    }
}
