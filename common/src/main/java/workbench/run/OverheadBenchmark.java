package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.control.Folders;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Operation;
import workbench.workload.Workload;

/**
 * Measures what the workbench itself costs: a transport's kernel and a bare loop do the same, alternately, in the same JVMs.
 */
public final class OverheadBenchmark {
    /** So much longer a round trip takes than a message in a stream, about. */
    private static final int MESSAGES_PER_ROUND_TRIP = 8;

    private final ClassPaths classPaths;
    private final int pairs;
    private final long messages;

    /**
     * @param pairs of iterations; an even number
     * @param messages of each iteration, where the workload has messages; an eighth as many round trips
     */
    public OverheadBenchmark(ClassPaths classPaths, int pairs, long messages) {
        this.classPaths = classPaths;
        this.pairs = pairs;
        this.messages = messages;
    }

    /**
     * The ratios of the kernel's figures to the bare loop's, a pair of iterations each.
     *
     * @throws IllegalStateException if a message was lost, doubled, reordered or corrupt, an answer was wrong, or the repetition broke
     */
    public OverheadRatios ratios(Workload workload, Transport transport) throws IOException, InterruptedException {
        Trial trial = trial(workload, transport);
        TrialRunner runner =
                new TrialRunner(trial, new OverheadSchedule(trial, operations(workload), pairs), new RunListener() {});
        Path folder = Files.createTempDirectory("workbench-overhead");
        try {
            Launch.in(folder, folder.getFileName().toString(), folder, trial, classPaths)
                    .run(runner, Defaults.LEAVE_NANOS);
        } catch (RepetitionException e) {
            throw new IllegalStateException(trial.id() + ": " + e.getMessage(), e);
        } finally {
            Folders.removeQuietly(folder);
        }
        return OverheadRatios.of(trial, runner.observation().iterations());
    }

    private long operations(Workload workload) {
        return workload.operation() == Operation.ROUND_TRIP ? messages / MESSAGES_PER_ROUND_TRIP : messages;
    }

    private Trial trial(Workload workload, Transport transport) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("timeLimit", "1h"));
        workload.countParameter().ifPresent(count -> {
            settings.put(count, Long.toString(operations(workload)));
            settings.put(CommonParameters.MESSAGE_SIZE, "1KiB");
        });
        Selection selection = Selection.one(workload.name(), transport.id(), Optional.empty(), Trial.NATIVE, settings);
        PlanRequest request = new PlanRequest(List.of(selection), Preset.SMOKE, OptionalInt.of(1), OptionalLong.of(1));
        Trial planned = new Planner(List.of(workload), List.of(transport))
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
}
