package workbench.overhead.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import workbench.analysis.TrialSummary;
import workbench.launch.ClassPaths;
import workbench.launch.TemporaryFolder;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.WarmUp;
import workbench.run.RunListener;
import workbench.run.Runner;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workloads;

/** Measures the workbench itself: a producer, a consumer and a broker in a JVM each, for as long as {@code artemis perf}. */
final class WorkbenchMeasurement {
    /** As artemis perf does, it warms up for 20 s at least. */
    private static final Preset PRESET = Preset.THOROUGH;

    private final ClassPaths classPaths;
    private final Plan plan;

    /** @param settings beside the size of messages and the duration */
    WorkbenchMeasurement(Transport transport, ClassPaths classPaths, Map<String, String> settings) {
        this.classPaths = classPaths;
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("messageSize", Integer.toString(PerfSettings.MESSAGE_BYTES));
        all.put("duration", PerfSettings.MEASURED_SECONDS + "s");
        // Enough for the longest warm-up.
        all.put("timeLimit", "3min");
        Selection selection = Selection.one(
                ProducerConsumer.NAME, transport.id(), Optional.of(Deployment.PROCESSES), Trial.NATIVE, all);
        plan = new Planner(Workloads.all(), List.of(transport))
                .plan(new PlanRequest(
                        List.of(selection), PRESET, OptionalInt.of(1), OptionalLong.of(1), Stopping.NONE, false));
    }

    /** All parameters, those that were not set as well. */
    String text() {
        return plan.trials().getFirst().parameters().values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /**
     * @param record a folder to make, in which the repetition's record is kept
     * @throws PeerException if a message was lost, doubled or corrupt, or the repetition broke
     */
    Measurement measure(Path record) throws IOException, InterruptedException {
        List<Repetition> ended = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.of("peer")) {
            new Runner(classPaths, folder.path(), ended::add, new RunListener() {}).run(plan);
        }
        Repetition repetition = ended.getFirst();
        try (RunFolder kept = RunFolder.createFresh(record)) {
            kept.append(repetition);
        }
        if (!TrialSummary.isGood(repetition)) {
            throw new PeerException("the workbench's repetition failed: " + repetition.reason());
        }
        WarmUp warmUp = repetition.windows().warmUp();
        return new Measurement(
                repetition.metrics().values().get("messagesPerSecond"),
                warmUp.seconds(),
                warmUp.steady(),
                warmUp.timedRatio());
    }
}
