package workbench.ipc;

import java.util.concurrent.locks.LockSupport;
import workbench.semantics.Waiting.How;
import workbench.workload.Parameter;
import workbench.workload.Parameters;

/** How one waits for a change in memory or in a file that nobody tells of. */
public enum WaitStrategy {
    /** Looks again for a while, then sleeps between looks: leaves the processor to others. */
    PARK(How.SPINS_THEN_SLEEPS) {
        @Override
        public void pause(int looks) {
            if (looks < LOOKS_BEFORE_SLEEP) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(SLEEP_NANOS);
            }
        }
    },
    /** Looks again at once: the quickest where each participant has a processor of its own. */
    SPIN(How.SPINS) {
        @Override
        public void pause(int looks) {
            Thread.onSpinWait();
        }
    };

    private static final String NAME = "waiting";

    /**
     * About as long as a sleep takes: so nobody waits more than twice as long as somebody who knew beforehand which is better (Karlin, Manasse,
     * McGeoch and Owicki, <i>Competitive randomized algorithms for nonuniform problems</i>, 1990).
     */
    private static final int LOOKS_BEFORE_SLEEP = 4_000;

    private static final long SLEEP_NANOS = 50_000;

    private final How how;

    WaitStrategy(How how) {
        this.how = how;
    }

    static Parameter parameter() {
        return Parameter.choice(
                NAME, "how to wait for the other end: sleep between looks, or look all the time", "park", "spin");
    }

    public static WaitStrategy of(Parameters parameters) {
        return parameters.is(NAME, "spin") ? SPIN : PARK;
    }

    /** @param looks how often one has looked in vain */
    public abstract void pause(int looks);

    How how() {
        return how;
    }
}
