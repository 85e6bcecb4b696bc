package workbench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.control.Frame;
import workbench.cost.Costs;
import workbench.launch.Children;
import workbench.launch.RepetitionException;
import workbench.plan.Defaults;
import workbench.plan.Trial;
import workbench.workload.Iteration;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Role;
import workbench.workload.Workload;

/**
 * Runs one iteration: all prepare, all start, and it is over when everything that was sent has arrived. Nothing travels over the measured
 * path to end it, and no time-out is part of what is measured.
 */
record IterationRunner(Trial trial, Children children) {
    private static final long LOOK_NANOS = 50_000_000;

    /**
     * @param costs of each child during the iteration
     * @param stalled whether it was given up because messages were missing
     */
    record Result(Workload.Observed observed, List<Costs> costs, boolean stalled) {}

    Result run(Iteration iteration) throws RepetitionException, InterruptedException {
        String phase = iteration.phase().name().toLowerCase(Locale.ROOT);
        children.send(children.all(), new Frame.Prepare(iteration));
        Map<Integer, Frame.Prepared> before =
                children.await(Frame.Prepared.class, children.all(), "the " + phase + " iteration was being prepared");
        children.send(children.all(), new Frame.Go(System.nanoTime()));
        IterationProgress progress = new IterationProgress(
                iteration.number(),
                children.specs(),
                leaders(),
                trial.workload().deliveries(trial.parameters()));
        boolean stalled = !awaitArrival(iteration, progress, "the " + phase + " iteration was running");
        children.send(children.all(), new Frame.End());
        while (!progress.allDone()) {
            progress.note(children.poll(
                    LOOK_NANOS,
                    () -> "the " + phase + " iteration was ending, " + progress + progress.thoseWhoHaveNotEnded()));
        }
        List<Receipt> receipts = new ArrayList<>();
        List<Costs> costs = new ArrayList<>();
        for (int child : children.all()) {
            Frame.Done done = progress.done(child);
            receipts.addAll(done.receipts());
            costs.add(done.costs().since(before.get(child).costs()));
        }
        return new Result(trial.workload().kept(new Workload.Observed(iteration, receipts)), costs, stalled);
    }

    private long leaders() {
        return trial.workload().roles(trial.parameters()).stream()
                .filter(Role::leads)
                .count();
    }

    /** True when everything has arrived, or all that will where messages may be lost; false when what is missing does not come any more. */
    private boolean awaitArrival(Iteration iteration, IterationProgress progress, String what)
            throws RepetitionException, InterruptedException {
        boolean counting = false;
        while (!progress.participantsDone()) {
            progress.note(children.poll(LOOK_NANOS, () -> what + ", " + progress + progress.thoseWhoAreSilent()));
            if (!counting && (progress.leadersFinished() || children.isRunningOutOfTime())) {
                children.send(children.all(), new Frame.Count());
                counting = true;
            }
            long quietNanos = progress.quietNanos();
            if (progress.everythingArrived()
                    && (iteration.phase() != Phase.VERIFICATION || quietNanos > Defaults.SETTLE_NANOS)) {
                return true;
            }
            if (progress.leadersFinished()
                    && !progress.everythingArrived()
                    && quietNanos > (mayLose() ? Defaults.LOSS_NANOS : Defaults.STALL_NANOS)) {
                return mayLose();
            }
        }
        return true;
    }

    private boolean mayLose() {
        return trial.transport().reliability() == Reliability.BEST_EFFORT;
    }
}
