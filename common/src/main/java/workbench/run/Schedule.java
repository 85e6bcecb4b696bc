package workbench.run;

import workbench.workload.Header;
import workbench.workload.Iteration;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;

/** The iterations of one repetition, in this order: baseline (if the workload has one), warm-up, timed, verification. */
class Schedule {
    private final Trial trial;
    private final Preset preset;
    private int number;

    Schedule(Trial trial, Preset preset) {
        this.trial = trial;
        this.preset = preset;
    }

    boolean hasBaseline() {
        return trial.workload().hasBaseline();
    }

    Iteration baseline() {
        return next(Phase.BASELINE, 0, 0);
    }

    Iteration warmup() {
        return next(Phase.WARMUP, Defaults.MOST_TIMED_MESSAGES, preset.warmupNanos());
    }

    Iteration timed() {
        if (trial.parameters().has(ProducerConsumer.MESSAGES)) {
            return next(Phase.TIMED, trial.parameters().number(ProducerConsumer.MESSAGES), 0);
        }
        long durationNanos = trial.parameters().has(ProducerConsumer.DURATION)
                ? trial.parameters().nanos(ProducerConsumer.DURATION)
                : preset.measureNanos();
        return next(Phase.TIMED, Defaults.MOST_TIMED_MESSAGES, durationNanos);
    }

    Iteration verification() {
        return trial.workload().fixedSize()
                ? next(Phase.VERIFICATION, 0, 0)
                : next(Phase.VERIFICATION, verifiedMessages(), Defaults.VERIFIED_NANOS);
    }

    /** Enough for each producer to reach each consumer more than once. */
    private long verifiedMessages() {
        long size = trial.parameters().number(ProducerConsumer.MESSAGE_SIZE);
        long least = trial.parameters().number(ProducerConsumer.PRODUCERS)
                * (trial.parameters().number(ProducerConsumer.CONSUMERS) + 2);
        long most = Math.min(Defaults.VERIFIED_MESSAGES, Defaults.VERIFIED_BYTES / Math.max(size, Header.SIZE_BYTES));
        return Math.max(least, most);
    }

    /** Whether to run one more iteration of a computation of fixed size. */
    boolean goesOn(Phase phase, int done, long startedNanos) {
        if (!trial.workload().fixedSize()) {
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
