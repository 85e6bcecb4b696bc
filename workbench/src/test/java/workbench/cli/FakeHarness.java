package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import workbench.analysis.EndedBy;
import workbench.cost.MachineRoom;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.run.CompletedRepetitions;
import workbench.run.RunListener;
import workbench.transport.Transport;
import workbench.workload.OpenLoop;
import workbench.workload.Verdict;

/** Answers at once, without a JVM. */
class FakeHarness implements Harness {
    private static final OptionalLong UNKNOWN = OptionalLong.empty();

    final List<Plan> plans = new ArrayList<>();
    Status status = Status.OK;
    Verdict verdict = new Verdict(20, 20, 0, 0, 0, 0, true);
    double messagesPerSecond = 1000;
    EndedBy endedBy = EndedBy.ROUNDS;
    RuntimeException broken;
    int breaksAfter = Integer.MAX_VALUE;
    MachineRoom room = new MachineRoom(64, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    Map<String, Object> environment = Map.of("processors", 2L, "clockNanos", 24.1);

    @Override
    public Map<String, Object> environment(Plan plan) {
        return environment;
    }

    @Override
    public MachineRoom room(Path results) {
        return room;
    }

    @Override
    public EndedBy run(Plan plan, List<Repetition> kept, RunFolder folder, RunListener listener) {
        plans.add(plan);
        listener.runStarted(plan, folder.path());
        CompletedRepetitions there = CompletedRepetitions.of(kept);
        int number = 0;
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Trial trial : there.missing(plan, round)) {
                if (number == breaksAfter) {
                    throw broken;
                }
                listener.repetitionStarted(trial, round, ++number, there.missing(plan));
                listener.phase("measuring", 1_000_000_000);
                Repetition repetition = repetition(trial, round);
                folder.append(repetition);
                listener.repetitionFinished(trial, repetition);
            }
        }
        listener.runFinished();
        ended(folder.path());
        return endedBy;
    }

    /** The run's rounds are done. */
    void ended(Path folder) {}

    /** Whether the latency of a rate is 10 ms, and not 1 ms; what is more than a closed loop moves is not reached. */
    AtRate slow = (rate, round) -> false;

    /** In a repetition of a rate. */
    long samples = 100_000;

    /** Of repetitions at a rate. */
    List<String> warnings = List.of();

    AtRate breaks = (rate, round) -> false;

    @FunctionalInterface
    interface AtRate {
        boolean is(long perSecond, int round);
    }

    private Repetition repetition(Trial trial, int round) {
        if (!trial.transport().availability().available()) {
            return repetition(trial, round, Status.UNAVAILABLE, Metrics.NONE);
        }
        return trial.parameters().has("rate") ? atRate(trial, round) : closed(trial, round);
    }

    private Repetition atRate(Trial trial, int round) {
        long rate = trial.parameters().rate("rate");
        if (breaks.is(rate, round)) {
            return repetition(trial, round, Status.TIMEOUT, Metrics.NONE);
        }
        boolean reached = rate <= messagesPerSecond;
        Metrics metrics = new Metrics(
                Map.of(
                        "sentPerSecond",
                        Math.min(rate, messagesPerSecond),
                        "cpuNanosPerMessage",
                        12_000.0,
                        "peakMemoryBytes",
                        100.0 * (1 << 20)),
                Map.of(
                        "latencyNanos",
                        times(slow.is(rate, round) ? 10_000_000 : 1_000_000),
                        "sendLagNanos",
                        times(2_000)));
        return repetition(trial, round, reached ? Status.OK : Status.FAILED, metrics);
    }

    private LatencyNanos times(long nanos) {
        return new LatencyNanos(nanos, nanos, nanos, nanos, nanos, nanos, samples, 0);
    }

    /** What a collective operation takes. */
    ToDoubleFunction<Trial> operationNanos = trial -> 1_000;

    private Repetition closed(Trial trial, int round) {
        if (trial.workload().operation() == Operation.COLLECTIVE) {
            double nanos = operationNanos.applyAsDouble(trial) + round;
            return repetition(
                    trial, round, status, new Metrics(Map.of(MetricCatalogue.OPERATION_TIME.name(), nanos), Map.of()));
        }
        String rate = OpenLoop.isPossible(trial.workload())
                ? trial.workload().rate().name()
                : MetricCatalogue.MESSAGES_PER_SECOND.name();
        Metrics metrics = new Metrics(Map.of(rate, messagesPerSecond + round), Map.of());
        return repetition(trial, round, status, metrics);
    }

    /** The digest of what children would run. */
    String workbench = "";

    @Override
    public String workbench(Transport transport) {
        return workbench;
    }

    private Repetition repetition(Trial trial, int round, Status ended, Metrics metrics) {
        var record = trial.record();
        return new Repetition(
                record.id(),
                record.workload(),
                record.transport(),
                record.deployment(),
                record.kernel(),
                record.parameters(),
                round,
                ended,
                ended == Status.OK ? "" : "it broke",
                verdict,
                verdict,
                metrics,
                List.of(),
                Map.of(),
                null,
                Map.of(),
                workbench.isEmpty() ? Map.of() : Map.of("workbench", workbench),
                Map.of(),
                trial.parameters().has("rate") ? warnings : List.of(),
                null,
                "",
                "2026-01-01T12:00:00Z",
                1);
    }
}
