package workbench.cli;

import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import workbench.present.ProgressText;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.run.Plan;
import workbench.run.RunListener;
import workbench.run.Trial;

/** Shows how far a run is: a line for each repetition that has ended, and below them, on a terminal, a line that is alive. */
sealed interface Progress extends RunListener, AutoCloseable {

    static Progress on(Console console, Plan plan) {
        return console.live() ? new Live(console, plan) : new Plain(console, plan);
    }

    @Override
    void close();

    /** Only whole lines, for files and pipes. */
    final class Plain implements Progress {
        private final Console console;
        private final Plan plan;

        Plain(Console console, Plan plan) {
            this.console = console;
            this.plan = plan;
        }

        @Override
        public void runStarted(Plan started, Path folder) {
            console.err().println(beginning(started, folder));
        }

        @Override
        public void repetitionFinished(Trial trial, Repetition repetition) {
            console.err().println(RepetitionLine.of(repetition, plan.rounds()));
        }

        @Override
        public void close() {}
    }

    /** With a line that tells what runs, how far it is and what time is left. */
    final class Live implements Progress {
        private static final int UPDATE_MILLIS = 200;

        private final Plan plan;
        private final LiveLine line;
        private final ProgressBar bar;
        private volatile Duration ended = Duration.ZERO;
        private volatile String trial = "";
        private volatile String phase = "";

        Live(Console console, Plan plan) {
            this.plan = plan;
            this.line = new LiveLine(console.err(), console.width());
            this.bar = new ProgressBarBuilder()
                    .setInitialMax((long) plan.rounds() * plan.trials().size())
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
            line.above(beginning(started, folder));
        }

        @Override
        public void repetitionStarted(Trial started, int round, int number, int total) {
            line.measure();
            trial = "round " + round + "/" + plan.rounds() + "  "
                    + started.workload().name() + " over " + started.transport().id();
            phase = "";
        }

        @Override
        public void phase(String current) {
            phase = ": " + current;
        }

        @Override
        public void repetitionFinished(Trial finished, Repetition repetition) {
            line.above(RepetitionLine.of(repetition, plan.rounds()));
            ended = bar.getTotalElapsed();
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static String beginning(Plan plan, Path folder) {
        int repetitions = plan.rounds() * plan.trials().size();
        return repetitions + " repetitions: " + plan.trials().size()
                + (plan.trials().size() == 1 ? " trial" : " trials")
                + " × " + plan.rounds() + (plan.rounds() == 1 ? " round" : " rounds") + ", preset "
                + plan.preset().word() + ", into " + folder;
    }
}
