package workbench.run;

import java.util.List;
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

    @Override
    Iteration warmup(int batch) {
        return next(Phase.WARMUP, messages, 0, batch);
    }

    @Override
    Iteration timed(int batch) {
        return next(Phase.TIMED, messages, 0, batch);
    }

    @Override
    boolean warmUpGoesOn(List<Double> rates, long elapsedNanos) {
        return rates.size() % TWO_PAIRS != 0 || rates.size() < LEAST_WARMUPS || elapsedNanos < warmupNanos;
    }

    @Override
    boolean measuringGoesOn(int done, long elapsedNanos) {
        return done < 2 * pairs;
    }
}
