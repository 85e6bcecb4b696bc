package workbench.run;

import workbench.workload.Iteration;
import workbench.workload.Phase;

/** Pairs of iterations of a fixed number of messages: kernel, bare loop, kernel, … Each count is even, so that the verification is the kernel's. */
final class OverheadSchedule extends Schedule {
    static final int WARMUP_PAIRS = 5;

    private final long messages;
    private final int pairs;

    OverheadSchedule(Trial trial, long messages, int pairs) {
        super(trial, Preset.SMOKE);
        this.messages = messages;
        this.pairs = pairs;
    }

    @Override
    Iteration warmup() {
        return next(Phase.WARMUP, messages, 0);
    }

    @Override
    Iteration timed() {
        return next(Phase.TIMED, messages, 0);
    }

    @Override
    boolean goesOn(Phase phase, int done, long startedNanos) {
        return done < 2 * (phase == Phase.WARMUP ? WARMUP_PAIRS : pairs);
    }
}
