package workbench.overhead;

import workbench.transport.Kernel;

/**
 * Two kernels over the same session, so that both meet the same JVM and the same machine: the first, the second, the second, the first, and so
 * on. Whatever drifts then favours neither.
 */
final class KernelsInTurn implements Kernel {
    private final Kernel first;
    private final Kernel second;
    private long iterations;

    KernelsInTurn(Kernel first, Kernel second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void prepare() throws Exception {
        next().prepare();
    }

    @Override
    public void iterate() throws Exception {
        Kernel next = next();
        iterations++;
        next.iterate();
    }

    private Kernel next() {
        return isFirst(iterations) ? first : second;
    }

    /** Whether an iteration, counted from 0 over all phases but the baseline, is the first kernel's. */
    static boolean isFirst(long iteration) {
        return iteration % 4 == 0 || iteration % 4 == 3;
    }

    @Override
    public void close() throws Exception {
        second.close();
        first.close();
    }
}
