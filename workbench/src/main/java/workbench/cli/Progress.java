package workbench.cli;

import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import workbench.analysis.RateSweep;
import workbench.present.ProgressText;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.Plan;
import workbench.run.RunListener;
import workbench.run.Stopping;
import workbench.run.Trial;

/**
 * Shows how far a run is: a line for each repetition that has ended, and below them, on a terminal, a line that is alive. What is unavailable
 * was told once before and gets no lines.
 */
sealed interface Progress extends RunListener, AutoCloseable {

    /** @param missing how many repetitions are to be run */
    static Progress on(Console console, Plan plan, int missing) {
        return console.live() ? new Live(console, plan, missing) : new Plain(console, plan, missing);
    }

    @Override
    void close();

    /** Only whole lines, for files and pipes. */
    final class Plain implements Progress {
        private final Console console;
        private final Plan plan;
        private final int missing;

        Plain(Console console, Plan plan, int missing) {
            this.console = console;
            this.plan = plan;
            this.missing = missing;
        }

        @Override
        public void runStarted(Plan started, Path folder) {
            console.err().println(beginning(started, missing, folder));
        }

        @Override
        public void repetitionFinished(Trial trial, Repetition repetition) {
            if (repetition.status() != Status.UNAVAILABLE) {
                console.err().println(Progress.line(repetition, plan));
            }
        }

        @Override
        public void close() {}
    }

    /** With a line that tells what runs, how far it is and what time is left. */
    final class Live implements Progress {
        private static final int UPDATE_MILLIS = 200;

        private final Plan plan;
        private final int missing;
        private final LiveLine line;
        private final ProgressBar bar;
        private volatile Duration ended = Duration.ZERO;
        private volatile String trial = "";
        private volatile String phase = "";

        Live(Console console, Plan plan, int missing) {
            this.plan = plan;
            this.missing = missing;
            this.line = new LiveLine(console.err(), console.width());
            this.bar = new ProgressBarBuilder()
                    .setInitialMax(missing)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .continuousUpdate()
                    .setConsumer(line)
                    .setRenderer((state, width) -> ProgressText.of(
                            state.getCurrent(),
                            state.getMax(),
                            ended,
                            state.getTotalElapsed().minus(ended),
                            trial + phase,
                            width))
                    .build();
        }

        @Override
        public void runStarted(Plan started, Path folder) {
            line.above(beginning(started, missing, folder));
        }

        @Override
        public void repetitionStarted(Trial started, int round, int number, int total) {
            line.measure();
            trial = "round " + round + "/" + plan.rounds() + "  " + RepetitionLine.name(started.record());
            phase = "";
        }

        @Override
        public void phase(String current, long mostNanos) {
            phase = ": " + current;
        }

        @Override
        public void repetitionFinished(Trial finished, Repetition repetition) {
            if (repetition.status() != Status.UNAVAILABLE) {
                line.above(Progress.line(repetition, plan));
            }
            ended = bar.getTotalElapsed();
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static String line(Repetition repetition, Plan plan) {
        return RateSweep.of(plan.record().trials()).isSaturated(repetition)
                ? RepetitionLine.ofSaturated(repetition, plan.rounds())
                : RepetitionLine.of(repetition, plan.rounds());
    }

    private static String beginning(Plan plan, int missing, Path folder) {
        int all = plan.rounds() * plan.trials().size();
        long unavailable = plan.trials().stream()
                .filter(trial -> !trial.transport().availability().available())
                .count();
        String product = plan.trials().size() + (plan.trials().size() == 1 ? " trial" : " trials")
                + (unavailable == 0 ? "" : " (" + unavailable + " of them unavailable)") + " × "
                + plan.rounds() + (plan.rounds() == 1 ? " round" : " rounds");
        String most = plan.stopping().equals(Stopping.NONE) ? "" : "at most ";
        return most
                + (missing == all ? all + " repetitions: " : "the " + missing + " missing repetitions of " + all + ": ")
                + product + ", preset " + plan.preset().word() + ", into " + folder;
    }
}
