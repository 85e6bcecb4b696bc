package workbench.run;

import java.io.IOException;
import java.nio.file.Path;
import workbench.launch.ClassPaths;
import workbench.launch.Launch;
import workbench.launch.RepetitionException;
import workbench.launch.TemporaryFolder;
import workbench.plan.Defaults;
import workbench.plan.Trial;

/**
 * Measures what the workbench itself costs: a transport's kernel and a bare loop do the same, alternately, in the same JVMs.
 */
public final class OverheadBenchmark {
    private final ClassPaths classPaths;
    private final int pairs;
    private final long warmupNanos;

    /**
     * @param pairs of iterations; an even number
     * @param warmupNanos at least
     */
    public OverheadBenchmark(ClassPaths classPaths, int pairs, long warmupNanos) {
        this.classPaths = classPaths;
        this.pairs = pairs;
        this.warmupNanos = warmupNanos;
    }

    /**
     * The ratios of the kernel's figures to the bare loop's, a pair of iterations each.
     *
     * @param planned one of {@link OverheadTrials}
     * @throws IllegalStateException if a message was lost, doubled, reordered or corrupt, an answer was wrong, or the repetition broke
     */
    public OverheadRatios ratios(Trial planned) throws IOException, InterruptedException {
        Trial trial = planned.withKernel(Trial.OVERHEAD);
        TrialRunner runner =
                new TrialRunner(trial, new OverheadSchedule(trial, pairs, warmupNanos), new RunListener() {});
        try (TemporaryFolder temporary = TemporaryFolder.of("overhead")) {
            Path folder = temporary.path();
            Launch launch = Launch.in(folder, folder.getFileName().toString(), folder, trial, classPaths);
            runner.run(launch, Defaults.LEAVE_NANOS);
        } catch (RepetitionException e) {
            throw new IllegalStateException(trial.id() + ": " + e.getMessage(), e);
        }
        return OverheadRatios.of(trial, runner.observation().iterations());
    }
}
