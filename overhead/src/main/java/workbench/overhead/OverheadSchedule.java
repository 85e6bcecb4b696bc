package workbench.overhead;

import workbench.plan.Preset;
import workbench.plan.Trial;
import workbench.run.Schedule;
import workbench.run.WarmUpSeries;
import workbench.workload.Iteration;
import workbench.workload.Phase;

/**
 * Pairs of iterations of a fixed number of messages, for two kernels in turn. Warm-up and timed part are an even number of pairs each, so that
 * the verification is the first kernel's.
 */
final class OverheadSchedule extends Schedule {
    private static final int TWO_PAIRS = 4;
    private static final int LEAST_WARMUPS = 5 * TWO_PAIRS;

    private final long messages;
    private final int pairs;
    private final long warmupNanos;
    private long warmups;
    private int kernelsBatch = 1;

    /** @param warmupNanos at least */
    OverheadSchedule(Trial trial, int pairs, long warmupNanos) {
        super(trial, Preset.SMOKE);
        this.messages = trial.workload()
                .countParameter()
                .map(trial.parameters()::number)
                .orElse(0L);
        this.pairs = pairs;
        this.warmupNanos = warmupNanos;
    }

    /**
     * The batch that follows from the latest iteration of the kernel: after one of the bare loop, of which few messages are seen, it would be one
     * message, and the compiler would prepare both for readings of the clock that do not come when it counts.
     */
    @Override
    protected Iteration warmup(int batch) {
        if (warmups > 0 && KernelsInTurn.isFirst(warmups - 1)) {
            kernelsBatch = batch;
        }
        warmups++;
        return next(Phase.WARMUP, messages, 0, kernelsBatch);
    }

    @Override
    protected Iteration timed(int batch) {
        return next(Phase.TIMED, messages, 0, batch);
    }

    @Override
    protected boolean warmUpGoesOn(WarmUpSeries soFar, long elapsedNanos) {
        return warmups % TWO_PAIRS != 0 || warmups < LEAST_WARMUPS || elapsedNanos < warmupNanos;
    }

    @Override
    protected boolean measuringGoesOn(int done, long elapsedNanos) {
        return done < 2 * pairs;
    }
}
