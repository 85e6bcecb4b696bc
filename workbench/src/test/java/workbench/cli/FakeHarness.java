package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.analysis.EndedBy;
import workbench.result.Metrics;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.run.Kept;
import workbench.run.Plan;
import workbench.run.RunListener;
import workbench.run.Trial;
import workbench.workload.Verdict;

/** Answers at once, without a JVM. */
final class FakeHarness implements Harness {
    final List<Plan> plans = new ArrayList<>();
    Status status = Status.OK;
    Verdict verdict = new Verdict(10, 10, 0, 0, 0, 0, true);
    double messagesPerSecond = 1000;
    EndedBy endedBy = EndedBy.ROUNDS;
    RuntimeException broken;
    int breaksAfter = Integer.MAX_VALUE;
    Map<String, Object> environment = Map.of("processors", 2L);

    @Override
    public Map<String, Object> environment(Plan plan) {
        return environment;
    }

    @Override
    public EndedBy run(Plan plan, List<Repetition> kept, RunFolder folder, RunListener listener) {
        plans.add(plan);
        listener.runStarted(plan, folder.path());
        Kept there = Kept.of(kept);
        int number = 0;
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Trial trial : there.missing(plan, round)) {
                if (number == breaksAfter) {
                    throw broken;
                }
                listener.repetitionStarted(trial, round, ++number, there.missing(plan));
                listener.phase("timed");
                Repetition repetition = repetition(trial, round);
                folder.append(repetition);
                listener.repetitionFinished(trial, repetition);
            }
        }
        listener.runFinished();
        return endedBy;
    }

    private Repetition repetition(Trial trial, int round) {
        var record = trial.record();
        return new Repetition(
                record.id(),
                record.workload(),
                record.transport(),
                record.deployment(),
                record.kernel(),
                record.parameters(),
                round,
                status,
                status == Status.OK ? "" : "it broke",
                verdict,
                verdict,
                new Metrics(Map.of("messagesPerSecond", messagesPerSecond + round), Map.of()),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                null,
                "",
                "2026-01-01T12:00:00Z",
                1);
    }
}
