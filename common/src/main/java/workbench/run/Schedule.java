package workbench.run;

import java.util.Optional;
import workbench.workload.CommonParameters;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Workload;

/** The iterations of one repetition, in this order: baseline (if the workload has one), warm-up, timed, verification. */
class Schedule {
    private final Workload workload;
    private final Parameters parameters;
    private final Preset preset;
    private int number;

    Schedule(Trial trial, Preset preset) {
        this.workload = trial.workload();
        this.parameters = trial.parameters();
        this.preset = preset;
    }

    boolean hasBaseline() {
        return workload.hasBaseline();
    }

    Iteration baseline() {
        return next(Phase.BASELINE, 0, 0);
    }

    Iteration warmup() {
        return next(Phase.WARMUP, Defaults.MOST_TIMED_MESSAGES, preset.warmupNanos());
    }

    Iteration timed() {
        Optional<String> count = workload.countParameter().filter(parameters::has);
        if (count.isPresent()) {
            return next(Phase.TIMED, parameters.number(count.get()), 0);
        }
        long durationNanos = parameters.has(CommonParameters.DURATION)
                ? parameters.nanos(CommonParameters.DURATION)
                : preset.measureNanos();
        return next(Phase.TIMED, Defaults.MOST_TIMED_MESSAGES, durationNanos);
    }

    Iteration verification() {
        return workload.fixedSize()
                ? next(Phase.VERIFICATION, 0, 0)
                : next(Phase.VERIFICATION, verifiedMessages(), Defaults.VERIFIED_NANOS);
    }

    private long verifiedMessages() {
        long bytes = Math.max(workload.traffic(parameters).messageBytes(), Header.SIZE_BYTES);
        long affordable = Math.min(Defaults.VERIFIED_MESSAGES, Defaults.VERIFIED_BYTES / bytes);
        return workload.verified(parameters, affordable);
    }

    /** Whether to run one more iteration of a computation of fixed size. */
    boolean goesOn(Phase phase, int done, long startedNanos) {
        if (!workload.fixedSize()) {
            return done < 1;
        }
        long budget = phase == Phase.WARMUP ? preset.warmupNanos() : preset.measureNanos();
        boolean enough = done >= (phase == Phase.WARMUP ? 1 : Defaults.LEAST_FIXED_ITERATIONS);
        return !enough || (System.nanoTime() - startedNanos < budget && done < Defaults.MOST_FIXED_ITERATIONS);
    }

    final Iteration next(Phase phase, long limit, long durationNanos) {
        return new Iteration(number++, phase, limit, durationNanos);
    }
}
