package workbench.cli;

import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import workbench.analysis.RateSweep;
import workbench.plan.Plan;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.present.EstimateText;
import workbench.present.PhaseText;
import workbench.present.ProgressText;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.RunListener;

/**
 * Shows how far a run is: in a file or a pipe, a line for each repetition that has ended; on a terminal, one line that is written over. What is
 * unavailable was told once before and gets no lines.
 */
sealed interface ProgressPrinter extends RunListener, AutoCloseable {

    /** @param timeLeft of the repetitions that are to be run */
    static ProgressPrinter on(Console console, Plan plan, TimeLeft timeLeft) {
        return console.live() ? new Live(console, plan, timeLeft) : new Plain(console, plan, timeLeft);
    }

    @Override
    void close();

    /** Only whole lines, for files and pipes. */
    final class Plain implements ProgressPrinter {
        private final Console console;
        private final Plan plan;
        private final TimeLeft timeLeft;

        Plain(Console console, Plan plan, TimeLeft timeLeft) {
            this.console = console;
            this.plan = plan;
            this.timeLeft = timeLeft;
        }

        @Override
        public void runStarted(Plan started, Path folder) {
            console.err().println(beginning(started, timeLeft, folder));
        }

        @Override
        public void repetitionFinished(Trial trial, Repetition repetition) {
            if (repetition.status() != Status.UNAVAILABLE) {
                console.err().println(ProgressPrinter.line(trial, repetition, plan));
            }
        }

        @Override
        public void close() {}
    }

    /** One line that tells how far the run is, what it is at, and what time is left. Above it only what went wrong. */
    final class Live implements ProgressPrinter {
        private static final int UPDATE_MILLIS = 200;

        private final Plan plan;
        private final TimeLeft timeLeft;
        private final LiveLine line;
        private final ProgressBar bar;
        private volatile Duration ended = Duration.ZERO;
        private volatile String trial = "";
        private volatile Stage phase = Stage.begun("", 0);

        Live(Console console, Plan plan, TimeLeft timeLeft) {
            this.plan = plan;
            this.timeLeft = timeLeft;
            this.line = new LiveLine(console.err(), console.width());
            this.bar = new ProgressBarBuilder()
                    .setInitialMax(timeLeft.missing())
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .continuousUpdate()
                    .setConsumer(line)
                    .setRenderer((state, width) -> ProgressText.of(
                            state.getCurrent(),
                            state.getMax(),
                            timeLeft.of(
                                    state.getCurrent(),
                                    ended,
                                    state.getTotalElapsed().minus(ended)),
                            phase.text() + "  " + trial,
                            width))
                    .build();
        }

        @Override
        public void runStarted(Plan started, Path folder) {
            line.above(beginning(started, timeLeft, folder));
        }

        @Override
        public void repetitionStarted(Trial started, int round, int number, int total) {
            line.measure();
            trial = RepetitionLine.name(started.record());
            phase = Stage.begun("", 0);
        }

        @Override
        public void phase(String current, long mostNanos) {
            phase = Stage.begun(current, mostNanos);
        }

        @Override
        public void repetitionFinished(Trial finished, Repetition repetition) {
            if (isTrouble(repetition, plan)) {
                line.above(ProgressPrinter.line(finished, repetition, plan));
            }
            ended = bar.getTotalElapsed();
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** What a repetition is at, since when, and how long that takes at most. */
    record Stage(String phase, long sinceNanos, long mostNanos) {
        static Stage begun(String phase, long mostNanos) {
            return new Stage(phase, System.nanoTime(), mostNanos);
        }

        String text() {
            return PhaseText.of(phase, Duration.ofNanos(mostNanos), Duration.ofNanos(System.nanoTime() - sinceNanos));
        }
    }

    private static boolean isTrouble(Repetition repetition, Plan plan) {
        return repetition.status() != Status.OK
                && repetition.status() != Status.UNAVAILABLE
                && !isSaturated(repetition, plan);
    }

    private static String line(Trial trial, Repetition repetition, Plan plan) {
        return isSaturated(repetition, plan)
                ? RepetitionLine.ofSaturated(trial.record(), repetition, plan.rounds())
                : RepetitionLine.of(trial.record(), repetition, plan.rounds());
    }

    private static boolean isSaturated(Repetition repetition, Plan plan) {
        return RateSweep.of(plan.record().trials()).isSaturated(repetition);
    }

    private static String beginning(Plan plan, TimeLeft timeLeft, Path folder) {
        int missing = timeLeft.missing();
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
                + product + ", preset " + plan.preset().id() + ", "
                + EstimateText.about(Math.min(timeLeft.expectedSeconds(), timeLeft.mostSeconds())) + ", into " + folder;
    }
}
