package workbench.overhead;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.launch.ChildLauncher;
import workbench.launch.Children;
import workbench.launch.ClassPaths;
import workbench.launch.Launch;
import workbench.launch.RepetitionException;
import workbench.launch.StartupCache;
import workbench.launch.TemporaryFolder;
import workbench.plan.Defaults;
import workbench.plan.Trial;
import workbench.run.RunListener;
import workbench.run.TrialRunner;

/**
 * Measures what the workbench itself costs: a transport's kernel and a bare loop do the same, alternately, in the same JVMs.
 */
final class OverheadBenchmark {
    private final ClassPaths classPaths;
    private final int pairs;
    private final long warmupNanos;

    /**
     * @param pairs of iterations; an even number
     * @param warmupNanos at least
     */
    OverheadBenchmark(ClassPaths classPaths, int pairs, long warmupNanos) {
        this.classPaths = classPaths;
        this.pairs = pairs;
        this.warmupNanos = warmupNanos;
    }

    /**
     * The ratios of the kernel's figures to the bare loop's, a pair of iterations each.
     *
     * @param trial one of {@link OverheadTrials}
     * @throws IllegalStateException if a message was lost, doubled, reordered or corrupt, an answer was wrong, or the repetition broke
     */
    OverheadRatios ratios(Trial trial) throws IOException, InterruptedException {
        TrialRunner runner =
                new TrialRunner(trial, new OverheadSchedule(trial, pairs, warmupNanos), new RunListener() {});
        try (TemporaryFolder temporary = TemporaryFolder.of("overhead")) {
            Path folder = temporary.path();
            // The transport's, as the start-up caches know it, and behind it what its kernels are held against.
            List<Path> classPath = new ArrayList<>(classPaths.of(trial.transport()));
            classPath.add(ClassPaths.placeOf(InTurnMain.class));
            // Classes only: profiles that the kernel alone has would favour it.
            StartupCache cache = new StartupCache.Use(
                    new StartupCache.Folder(classPath, trial.transport().id()),
                    trial.workload().name(),
                    false);
            Launch launch = Launch.in(folder, folder.getFileName().toString(), folder, trial, classPath, cache);
            try (Children children = launch.start(OverheadBenchmark::startInTurn)) {
                runner.run(launch, children, Defaults.LEAVE_NANOS);
            }
        } catch (RepetitionException e) {
            throw new IllegalStateException(trial.id() + ": " + e.getMessage(), e);
        }
        return OverheadRatios.of(trial, runner.iterations());
    }

    private static Process startInTurn(List<String> words, Map<String, String> environment, Path log)
            throws IOException {
        List<String> own = new ArrayList<>(words);
        own.set(own.size() - 1, InTurnMain.class.getName());
        return ChildLauncher.FORKING.start(own, environment, log);
    }
}
