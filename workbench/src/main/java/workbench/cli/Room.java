package workbench.cli;

import workbench.plan.Plan;
import workbench.run.Needs;

/** Compares what a plan takes with what there is, before anything is started. */
final class Room {
    private Room() {}

    /** @throws workbench.workload.UsageException if a trial cannot come to its end here */
    static void check(Plan plan, CliContext context) {
        Needs.check(plan, context.harness().room(context.results()))
                .forEach(sentence -> context.err().println("! " + sentence));
    }
}
