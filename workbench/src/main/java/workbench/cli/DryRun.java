package workbench.cli;

import workbench.present.PlanText;
import workbench.run.Plan;

/** Tells what a run would do. */
final class DryRun {
    private final Surroundings surroundings;
    private final Plan plan;

    DryRun(Surroundings surroundings, Plan plan) {
        this.surroundings = surroundings;
        this.plan = plan;
    }

    /** Returns the exit code. */
    int print() {
        Console console = surroundings.console();
        LeftOut.tell(plan, console);
        console.out().print(PlanText.of(plan, surroundings.estimate(plan), console.ink()));
        return ExitCode.OK;
    }
}
