package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.control.Folders;
import workbench.transport.Transport;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * Measures what the workbench itself costs: one producer sends the same number of messages to one consumer through the transport's kernel and
 * through a bare loop, alternately, in the same JVMs.
 */
public final class OverheadBenchmark {
    private final ClassPaths classPaths;
    private final int pairs;
    private final long messages;

    /** @param messages of each iteration */
    public OverheadBenchmark(ClassPaths classPaths, int pairs, long messages) {
        this.classPaths = classPaths;
        this.pairs = pairs;
        this.messages = messages;
    }

    /**
     * The ratios of the kernel's messages per second to the bare loop's, a pair each.
     *
     * @throws IllegalStateException if a message was lost, doubled, reordered or corrupt, or the repetition broke
     */
    public List<Double> ratios(Transport transport) throws IOException, InterruptedException {
        Trial trial = trial(transport);
        TrialRunner runner = new TrialRunner(trial, new OverheadSchedule(trial, messages, pairs), new RunListener() {});
        Path folder = Files.createTempDirectory("workbench-overhead");
        try {
            Launch.in(folder, trial, classPaths).run(runner, Defaults.LEAVE_NANOS, children -> {});
        } catch (RepetitionException e) {
            throw new IllegalStateException(transport.id() + ": " + e.getMessage(), e);
        } finally {
            Folders.removeQuietly(folder);
        }
        return ratios(trial, runner.observation().iterations());
    }

    private Trial trial(Transport transport) {
        PlanRequest request = new PlanRequest(
                List.of(ProducerConsumer.NAME),
                List.of(transport.id()),
                Optional.empty(),
                Trial.NATIVE,
                Preset.SMOKE,
                OptionalInt.of(1),
                Map.of("producers", "1", "consumers", "1", "messages", Long.toString(messages), "timeLimit", "1h"),
                OptionalLong.of(1));
        Trial planned = new Planner(Workloads.all(), List.of(transport))
                .plan(request)
                .trials()
                .getFirst();
        return new Trial(
                planned.id(),
                planned.workload(),
                transport,
                planned.deployment(),
                Trial.OVERHEAD,
                planned.parameters());
    }

    private static List<Double> ratios(Trial trial, List<Workload.Observed> iterations) {
        if (!trial.workload().assess(trial.parameters(), iterations).verdict().correct()) {
            throw new IllegalStateException(trial.id() + ": verification failed");
        }
        List<Double> seconds = new ArrayList<>();
        for (Workload.Observed observed : iterations) {
            if (observed.iteration().phase() == Phase.TIMED) {
                seconds.add(trial.workload()
                        .assess(trial.parameters(), List.of(observed))
                        .figures()
                        .get("seconds"));
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int kernel = 0; kernel + 1 < seconds.size(); kernel += 2) {
            ratios.add(seconds.get(kernel + 1) / seconds.get(kernel));
        }
        return ratios;
    }
}
