package workbench.control;

import workbench.transport.Kernel;

/** Two kernels over the same session, one iteration each in turn, so that both meet the same JVM and the same machine. */
final class KernelsInTurn implements Kernel {
    private final Kernel even;
    private final Kernel odd;
    private long iterations;

    KernelsInTurn(Kernel even, Kernel odd) {
        this.even = even;
        this.odd = odd;
    }

    @Override
    public void iterate() throws Exception {
        (iterations++ % 2 == 0 ? even : odd).iterate();
    }

    @Override
    public void close() throws Exception {
        odd.close();
        even.close();
    }
}
