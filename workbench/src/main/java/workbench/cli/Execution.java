package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.run.CompletedRepetitions;
import workbench.run.RunListener;

/** One run from its plan to the printed comparison. Whatever happens, the folder holds what has ended. */
final class Execution {
    private static final double NANOS_PER_SECOND = 1e9;

    private final CliContext context;
    private final Plan plan;
    private final RunFolder folder;
    private final RunRecord begun;
    private final List<Repetition> kept;
    private final AnswerOption answer;
    private final Summary summary;

    /**
     * @param begun the run as it is written while it goes on
     * @param kept repetitions that are in the folder already
     * @param answer how what was found is printed
     */
    Execution(
            CliContext context,
            Plan plan,
            RunFolder folder,
            RunRecord begun,
            List<Repetition> kept,
            AnswerOption answer) {
        this.context = context;
        this.plan = plan;
        this.folder = folder;
        this.begun = begun;
        this.kept = kept;
        this.answer = answer;
        this.summary = new Summary(folder, begun, kept);
    }

    /** Returns the exit code. */
    int run() throws InterruptedException {
        Console console = context.console();
        LeftOut.tell(plan, console);
        folder.write(begun);
        Thread farewell = new Thread(this::farewell, "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        EndedBy endedBy;
        try (ProgressPrinter progress = ProgressPrinter.on(console, plan, timeLeft())) {
            endedBy = context.harness().run(plan, kept, folder, new Keeper(progress));
        } finally {
            removeUnlessEnding(farewell);
        }
        RunRecord run = begun.finished(context.now(), endedBy.id());
        folder.write(run);
        Comparison comparison = summary.finish(run);
        console.out().print(answer.text(comparison, List.of(), shown(), context));
        if (RunReport.write(context, folder.path()) != null) {
            console.out().println(RunReport.line(Path.of(shown(), ReportFile.NAME)));
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
    private void farewell() {
        context.console()
                .err()
                .println("\nInterrupted. What has ended is kept; '" + context.program() + " show " + shown()
                        + "' prints it, '" + context.program() + " run --resume " + shown()
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

    /** Keeps the summary up to date, so that an interrupted run has one too. */
    private final class Keeper implements RunListener {
        private final RunListener next;

        Keeper(RunListener next) {
            this.next = next;
        }

        @Override
        public void runStarted(Plan started, Path path) {
            next.runStarted(started, path);
        }

        @Override
        public void repetitionStarted(Trial trial, int round, int number, int total) {
            next.repetitionStarted(trial, round, number, total);
        }

        @Override
        public void phase(String phase, long mostNanos) {
            next.phase(phase, mostNanos);
        }

        @Override
        public void repetitionFinished(Trial trial, Repetition repetition) {
            summary.add(repetition);
            next.repetitionFinished(trial, repetition);
        }

        @Override
        public void runFinished() {
            next.runFinished();
        }
    }
}
