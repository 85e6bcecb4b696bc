package workbench.run;

import java.util.Optional;
import workbench.plan.Defaults;
import workbench.plan.Preset;
import workbench.plan.Trial;
import workbench.workload.CommonParameters;
import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.OpenLoop;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Workload;

/** The iterations of one repetition, in this order: baseline (if the workload has one), warm-up, settling (in an open loop), timed, verification. */
public class Schedule {
    private static final int LEAST_BATCHES = 128;

    private final Workload workload;
    private final Parameters parameters;
    private final Preset preset;
    private int number;

    protected Schedule(Trial trial, Preset preset) {
        this.workload = trial.workload();
        this.parameters = trial.parameters();
        this.preset = preset;
    }

    /** Its limit is how often the problem is solved at least. */
    Iteration baseline() {
        return next(Phase.BASELINE, preset.leastBaselines(), 0, 1);
    }

    /** @param batch so many operations are to be timed together, as they will be when it counts */
    protected Iteration warmup(int batch) {
        return next(
                Phase.WARMUP,
                Defaults.MOST_WARM_UP_MESSAGES,
                Math.min(Defaults.WARM_UP_ITERATION_NANOS, preset.mostWarmupNanos()),
                batch);
    }

    /** @param batch so many operations are to be timed together */
    protected Iteration timed(int batch) {
        Optional<String> count = count();
        if (count.isPresent()) {
            return next(Phase.TIMED, parameters.number(count.get()), 0, batch);
        }
        return next(Phase.TIMED, Defaults.UNLIMITED_MESSAGES, timedNanos(), batch);
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
        long bytes = Math.max(workload.inFlight(parameters).messageBytes(), Header.SIZE_BYTES);
        long affordable = Math.min(Defaults.VERIFIED_MESSAGES, Defaults.VERIFIED_BYTES / bytes);
        long timed = count().map(parameters::number).orElse(Long.MAX_VALUE);
        return workload.verified(parameters, Math.min(affordable, timed));
    }

    /** Whether to warm up once more: until what is measured has come to rest, within the preset's bounds. */
    protected boolean warmUpGoesOn(WarmUpSeries soFar, long elapsedNanos) {
        boolean steady = soFar.isSteady(workload.fixedSize()) && elapsedNanos >= preset.warmupNanos();
        return soFar.isEmpty() || (!steady && elapsedNanos < preset.mostWarmupNanos());
    }

    long mostWarmUpNanos() {
        return preset.mostWarmupNanos();
    }

    /** About how long to measure; 0 where a number of operations decides. */
    long measureNanos() {
        return count().isPresent() ? 0 : timedNanos();
    }

    private long timedNanos() {
        return parameters.has(CommonParameters.DURATION)
                ? parameters.nanos(CommonParameters.DURATION)
                : preset.measureNanos();
    }

    /** Whether a schedule is to be kept, which is done for a while before it counts. */
    boolean settles() {
        return OpenLoop.isIn(parameters);
    }

    Iteration settling() {
        long durationNanos = Math.min(Defaults.SETTLING_NANOS, preset.mostWarmupNanos());
        return next(Phase.SETTLING, Defaults.MOST_WARM_UP_MESSAGES, durationNanos, 1);
    }

    /** Whether to measure once more; a computation of fixed size is repeated while there is time. */
    protected boolean measuringGoesOn(int done, long elapsedNanos) {
        if (!workload.fixedSize()) {
            return done < 1;
        }
        boolean enough = done >= Defaults.LEAST_FIXED_ITERATIONS;
        return !enough || (elapsedNanos < preset.measureNanos() && done < Defaults.MOST_FIXED_ITERATIONS);
    }

    /** With batches enough: what comes behind the last reading of the clock is counted, and its time is not. */
    protected final Iteration next(Phase phase, long limit, long durationNanos, int batch) {
        long most = Math.max(1, Long.highestOneBit(limit) / LEAST_BATCHES);
        return new Iteration(number++, phase, limit, durationNanos, (int) Math.min(batch, most));
    }
}
