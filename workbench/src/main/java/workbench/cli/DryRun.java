package workbench.cli;

import workbench.present.PlanText;
import workbench.result.StoredRuns;
import workbench.run.Estimate;
import workbench.run.Plan;

/** Tells what a run would do. */
final class DryRun {
    /** So many are read in no time, and tell what has been run lately. */
    private static final int LAST_RUNS = 20;

    private final Surroundings surroundings;
    private final Plan plan;

    DryRun(Surroundings surroundings, Plan plan) {
        this.surroundings = surroundings;
        this.plan = plan;
    }

    /** Answers the exit code. */
    int print() {
        Console console = surroundings.console();
        LeftOut.tell(plan, console);
        Estimate estimate = Estimate.of(
                plan, StoredRuns.newest(surroundings.results(), LAST_RUNS).runs());
        console.out().print(PlanText.of(plan, estimate, console.ink()));
        return ExitCode.OK;
    }
}
