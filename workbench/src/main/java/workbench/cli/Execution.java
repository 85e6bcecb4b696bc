package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.plan.Plan;
import workbench.present.CommandText;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.run.CompletedRepetitions;

/**
 * One run from its plan to the printed comparison. Whatever happens, the folder holds what has ended.
 *
 * @param begun the run as it is written while it goes on
 * @param kept repetitions that are in the folder already
 * @param answer how what was found is printed
 */
record Execution(
        CliContext context, Plan plan, RunFolder folder, RunRecord begun, List<Repetition> kept, AnswerOption answer) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Returns the exit code. */
    int run() throws InterruptedException {
        LeftOut.tell(plan, context.console());
        folder.write(begun);
        Summary summary = new Summary(folder, begun, kept);
        Thread farewell = new Thread(() -> farewell(summary), "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        EndedBy endedBy;
        // An interrupted run has a summary, too.
        try (ProgressPrinter progress = ProgressPrinter.on(context.console(), plan, timeLeft(), summary::add)) {
            endedBy = context.harness().run(plan, kept, folder, progress);
        } finally {
            removeUnlessEnding(farewell);
        }
        RunRecord run = begun.finished(context.now(), endedBy.id());
        folder.write(run);
        Comparison comparison = summary.finish(run);
        context.out().print(answer.text(comparison, List.of(), shown(), context));
        if (ReportFile.ofRun(folder.path(), context).isPresent()) {
            context.out().println(ReportFile.line(Path.of(shown(), ReportFile.NAME)));
        }
        return comparison.allGood() ? ExitCode.OK : ExitCode.FAILED;
    }

    private TimeLeft timeLeft() {
        int missing = CompletedRepetitions.of(kept).missing(plan);
        int all = plan.rounds() * plan.trials().size();
        double seconds = context.estimate(plan).seconds();
        double most = plan.stopping().budgetNanos().isPresent()
                ? plan.stopping().budgetNanos().getAsLong() / NANOS_PER_SECOND
                : Double.POSITIVE_INFINITY;
        return new TimeLeft(
                all == 0 ? 0 : seconds * missing / all, missing, plan.trials().size(), most);
    }

    /** On Ctrl-C. */
    private void farewell(Summary summary) {
        context.err()
                .println("\nInterrupted. What has ended is kept; '" + context.program() + " show "
                        + CommandText.quoted(shown()) + "' prints it, '" + context.program() + " run --resume "
                        + CommandText.quoted(shown())
                        + "' finishes the run.");
        summary.bringUpToDate();
    }

    private static void removeUnlessEnding(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is at work.
        }
    }

    /** As short as it can be typed. */
    private String shown() {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.path().toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
    }
}
