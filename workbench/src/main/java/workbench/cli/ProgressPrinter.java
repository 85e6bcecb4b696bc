package workbench.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import workbench.analysis.RateSweep;
import workbench.plan.Plan;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.present.EstimateText;
import workbench.present.ProgressText;
import workbench.present.Prose;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.RunListener;

/**
 * Shows how far a run is: in a file or a pipe, a line for each repetition that has ended; on a terminal, one line that is written over. What is
 * unavailable was told once before and gets no lines.
 */
abstract sealed class ProgressPrinter implements RunListener, AutoCloseable {
    private final Plan plan;
    private final TimeLeft timeLeft;
    private final RateSweep sweep;
    private final Consumer<Repetition> keeper;

    private ProgressPrinter(Plan plan, TimeLeft timeLeft, Consumer<Repetition> keeper) {
        this.plan = plan;
        this.timeLeft = timeLeft;
        this.sweep = RateSweep.of(plan.record(), plan.record().trials());
        this.keeper = keeper;
    }

    /**
     * @param timeLeft of the repetitions that are to be run
     * @param keeper is given each repetition that has ended, before that is shown
     */
    static ProgressPrinter on(Console console, Plan plan, TimeLeft timeLeft, Consumer<Repetition> keeper) {
        return console.live() ? new Live(console, plan, timeLeft, keeper) : new Plain(console, plan, timeLeft, keeper);
    }

    abstract void tell(String line);

    abstract boolean isTold(Status status, boolean saturated);

    @Override
    public void runStarted(Plan started, Path folder) {
        tell(beginning(started, timeLeft, folder));
    }

    @Override
    public void repetitionFinished(Trial trial, Repetition repetition) {
        keeper.accept(repetition);
        boolean saturated = sweep.isSaturated(repetition);
        if (isTold(repetition.status(), saturated)) {
            tell(RepetitionLine.of(trial.record(), repetition, plan.rounds(), saturated));
        }
    }

    @Override
    public void close() {}

    /** Only whole lines, for files and pipes. */
    private static final class Plain extends ProgressPrinter {
        private final Console console;

        Plain(Console console, Plan plan, TimeLeft timeLeft, Consumer<Repetition> keeper) {
            super(plan, timeLeft, keeper);
            this.console = console;
        }

        @Override
        void tell(String line) {
            console.err().println(line);
        }

        @Override
        boolean isTold(Status status, boolean saturated) {
            return status != Status.UNAVAILABLE;
        }
    }

    /** One line that tells how far the run is, what it is at, and what time is left. Above it only what went wrong. */
    private static final class Live extends ProgressPrinter {
        private static final int UPDATE_MILLIS = 200;

        private final LiveLine line;
        private final ProgressBar bar;
        private volatile Duration ended = Duration.ZERO;
        private volatile String trial = "";
        private volatile Stage phase = Stage.begun("", 0);

        Live(Console console, Plan plan, TimeLeft timeLeft, Consumer<Repetition> keeper) {
            super(plan, timeLeft, keeper);
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
        void tell(String whole) {
            line.above(whole);
        }

        @Override
        boolean isTold(Status status, boolean saturated) {
            return status != Status.OK && status != Status.UNAVAILABLE && !saturated;
        }

        @Override
        public void repetitionStarted(Trial started, int round, int number, int total) {
            trial = RepetitionLine.name(started.record());
            phase = Stage.begun("", 0);
        }

        @Override
        public void phase(String current, long mostNanos) {
            phase = Stage.begun(current, mostNanos);
        }

        @Override
        public void repetitionFinished(Trial finished, Repetition repetition) {
            super.repetitionFinished(finished, repetition);
            ended = bar.getTotalElapsed();
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** What a repetition is at, since when, and how long that takes at most. */
    private record Stage(String phase, long sinceNanos, long mostNanos) {
        static Stage begun(String phase, long mostNanos) {
            return new Stage(phase, System.nanoTime(), mostNanos);
        }

        String text() {
            return ProgressText.phase(
                    phase, Duration.ofNanos(mostNanos), Duration.ofNanos(System.nanoTime() - sinceNanos));
        }
    }

    private static String beginning(Plan plan, TimeLeft timeLeft, Path folder) {
        int missing = timeLeft.missing();
        int all = plan.rounds() * plan.trials().size();
        long unavailable = plan.trials().stream()
                .filter(trial -> !trial.transport().availability().available())
                .count();
        return (plan.stopping().equals(Stopping.NONE) ? "" : "at most ")
                + (missing == all
                        ? Prose.counted(all, "repetition") + ": "
                        : "the " + missing + " missing repetitions of " + all + ": ")
                + Prose.counted(plan.trials().size(), "trial")
                + (unavailable == 0 ? "" : " (" + unavailable + " of them unavailable)") + " × "
                + Prose.counted(plan.rounds(), "round") + ", preset "
                + plan.preset().id() + ", "
                + EstimateText.about(Math.min(timeLeft.expectedSeconds(), timeLeft.mostSeconds())) + ", into " + folder;
    }
}
