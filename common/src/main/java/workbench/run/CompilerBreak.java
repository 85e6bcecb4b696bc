package workbench.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import workbench.cost.ProcessCpu;

/**
 * A break between two iterations of a warm-up, in which the children's compilers catch up. While JVMs are saturated their compilers get few of
 * the processors, and code that waits to be compiled runs slowly meanwhile. Nothing moves in a break, so what the children take of the
 * processors is their compilers' (and collectors'): when that is little, the break is over.
 */
final class CompilerBreak {
    /** The system counts CPU time in ticks of 10 ms: this is two and a half. */
    private static final long LOOK_MILLIS = 25;

    /** Of one processor: not one tick. */
    private static final double QUIET = 0.3;

    private static final long MOST_NANOS = 2_000_000_000L;

    private final Supplier<Optional<Duration>> cpu;
    private int quietInARow;
    private int untilNext;

    /** @param pids of the children */
    CompilerBreak(List<Long> pids) {
        this(() -> ProcessCpu.nanos(pids).map(Duration::ofNanos));
    }

    /** @param cpu what they have taken so far; empty if one of them does not tell */
    CompilerBreak(Supplier<Optional<Duration>> cpu) {
        this.cpu = cpu;
    }

    /** Returns when they are quiet. Where breaks turn out not to be needed they become rare. */
    void take() throws InterruptedException {
        if (untilNext > 0) {
            untilNext--;
            return;
        }
        quietInARow = awaitQuiet() ? quietInARow + 1 : 0;
        untilNext = quietInARow;
    }

    /** Returns whether they were quiet from the beginning, which is also said where the system does not tell what they take. */
    private boolean awaitQuiet() throws InterruptedException {
        long begin = System.nanoTime();
        Optional<Duration> before = cpu.get();
        for (int looks = 1; before.isPresent() && System.nanoTime() - begin < MOST_NANOS; looks++) {
            Thread.sleep(LOOK_MILLIS);
            Optional<Duration> now = cpu.get();
            if (now.isEmpty() || now.get().minus(before.get()).toMillis() < QUIET * LOOK_MILLIS) {
                return looks == 1;
            }
            before = now;
        }
        return before.isEmpty();
    }
}
