package workbench.present;

import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.result.PlanRecord;
import workbench.workload.Units;

/** How many rounds a run had, and why no more. */
public final class RoundsText {
    private static final double NANOS_PER_SECOND = 1e9;

    private RoundsText() {}

    public static String of(Comparison comparison) {
        PlanRecord plan = comparison.run().plan();
        String endedBy = comparison.run().endedBy();
        String planned = Prose.counted(plan.rounds(), "round");
        if (comparison.run().foundItsTrials()) {
            // Older files tell of one round.
            int most = Math.max(plan.rounds(), comparison.rounds());
            return most == 1 ? planned : "up to " + Prose.counted(most, "round");
        }
        if (plan.precision() == null && plan.budgetSeconds() == null) {
            return planned;
        }
        String most = comparison.rounds() + " of at most " + planned;
        if (endedBy.equals(EndedBy.PRECISION.id())) {
            return most + ", ended since each trial's interval was within ± " + IntervalText.percent(plan.precision())
                    + " (precision reached)";
        }
        if (endedBy.equals(EndedBy.TIME.id())) {
            return most + ", ended since a further one did not fit into "
                    + Units.formatNanos(Math.round(plan.budgetSeconds() * NANOS_PER_SECOND)) + " (time used up)";
        }
        return endedBy.equals(EndedBy.ROUNDS.id()) ? most + " (rounds used up)" : most;
    }
}
