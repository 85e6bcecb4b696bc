package workbench.run;

import java.util.List;
import java.util.Optional;
import workbench.workload.CommonParameters;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Workload;

/** The iterations of one repetition, in this order: baseline (if the workload has one), warm-up, timed, verification. */
class Schedule {
    private static final int LEAST_BATCHES = 128;

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
        return next(Phase.BASELINE, 0, 0, 1);
    }

    /** @param batch so many operations are to be timed together, as they will be when it counts */
    Iteration warmup(int batch) {
        return next(
                Phase.WARMUP,
                Defaults.MOST_WARM_UP_MESSAGES,
                Math.min(Defaults.WARM_UP_ITERATION_NANOS, preset.mostWarmupNanos()),
                batch);
    }

    /** @param batch so many operations are to be timed together */
    Iteration timed(int batch) {
        Optional<String> count = count();
        if (count.isPresent()) {
            return next(Phase.TIMED, parameters.number(count.get()), 0, batch);
        }
        long durationNanos = parameters.has(CommonParameters.DURATION)
                ? parameters.nanos(CommonParameters.DURATION)
                : preset.measureNanos();
        return next(Phase.TIMED, Defaults.MOST_TIMED_MESSAGES, durationNanos, batch);
    }

    Iteration verification() {
        return workload.fixedSize()
                ? next(Phase.VERIFICATION, 0, 0, 1)
                : next(Phase.VERIFICATION, verifiedMessages(), Defaults.VERIFIED_NANOS, 1);
    }

    /** The parameter that tells how many messages are timed, where it is set. */
    private Optional<String> count() {
        return workload.countParameter().filter(parameters::has);
    }

    /** No more than are timed, where that is a number. */
    private long verifiedMessages() {
        long bytes = Math.max(workload.traffic(parameters).messageBytes(), Header.SIZE_BYTES);
        long affordable = Math.min(Defaults.VERIFIED_MESSAGES, Defaults.VERIFIED_BYTES / bytes);
        long timed = count().map(parameters::number).orElse(Long.MAX_VALUE);
        return workload.verified(parameters, Math.min(affordable, timed));
    }

    /**
     * Whether to warm up once more: until what is measured has come to rest, within the preset's bounds.
     *
     * @param rates operations per second in the iterations so far
     */
    boolean warmUpGoesOn(List<Double> rates, long elapsedNanos) {
        boolean settled = SteadyState.isReached(rates) && elapsedNanos >= preset.warmupNanos();
        return rates.isEmpty() || (!settled && elapsedNanos < preset.mostWarmupNanos());
    }

    /** Whether to measure once more; a computation of fixed size is repeated while there is time. */
    boolean measuringGoesOn(int done, long elapsedNanos) {
        if (!workload.fixedSize()) {
            return done < 1;
        }
        boolean enough = done >= Defaults.LEAST_FIXED_ITERATIONS;
        return !enough || (elapsedNanos < preset.measureNanos() && done < Defaults.MOST_FIXED_ITERATIONS);
    }

    /** With batches enough: what comes behind the last reading of the clock is counted, and its time is not. */
    final Iteration next(Phase phase, long limit, long durationNanos, int batch) {
        long most = Math.max(1, Long.highestOneBit(limit) / LEAST_BATCHES);
        return new Iteration(number++, phase, limit, durationNanos, (int) Math.min(batch, most));
    }
}
