package workbench.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.launch.ChildSpec;
import workbench.plan.Plan;
import workbench.plan.Preset;
import workbench.plan.RepetitionTime;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;
import workbench.workload.CommonParameters;

/**
 * About how long the repetitions of a plan take.
 *
 * @param known trials of which earlier runs tell it; of the others, the preset does
 */
public record Estimate(double seconds, int known) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Beside warm-up and measuring: beginning and end of a repetition, its verification, and each of its JVMs. */
    private static final double REPETITION_SECONDS = 0.5;

    private static final double JVM_SECONDS = 0.4;

    private record Key(String preset, TrialRecord trial) {
        static Key of(String preset, TrialRecord trial) {
            return new Key(preset, trial.without(CommonParameters.NO_MATTER));
        }
    }

    /** @param earlier runs of this machine */
    public static Estimate of(Plan plan, List<StoredRun> earlier) {
        Map<Key, List<Double>> seen = new HashMap<>();
        earlier.forEach(run -> note(run, seen));
        double seconds = 0;
        int known = 0;
        for (Trial trial : plan.trials()) {
            List<Double> before = seen.get(Key.of(plan.preset().id(), trial.record()));
            known += before == null ? 0 : 1;
            seconds += plan.rounds() * (before == null ? fromPreset(plan.preset(), trial) : middle(before));
        }
        return new Estimate(seconds, known);
    }

    private static void note(StoredRun run, Map<Key, List<Double>> seen) {
        Map<String, Key> keys = new HashMap<>();
        run.run()
                .plan()
                .trials()
                .forEach(trial -> keys.put(trial.id(), Key.of(run.run().plan().preset(), trial)));
        for (Repetition repetition : run.repetitions()) {
            Key key = keys.get(repetition.trial());
            // How long it took to fail says nothing of one that does not.
            boolean whole = repetition.status() == Status.OK || repetition.isSaturated();
            if (key != null && whole && repetition.wallSeconds() > 0) {
                seen.computeIfAbsent(key, k -> new ArrayList<>()).add(repetition.wallSeconds());
            }
        }
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double fromPreset(Preset preset, Trial trial) {
        if (!trial.transport().availability().available()) {
            return 0;
        }
        return RepetitionTime.of(trial, preset).aboutNanos() / NANOS_PER_SECOND
                + REPETITION_SECONDS
                + JVM_SECONDS * ChildSpec.of(trial).size();
    }
}
