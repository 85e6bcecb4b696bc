package workbench.mpi;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class MulticoreContractIT extends TransportContract {
    @Override
    protected boolean standsForItsKernels() {
        return true;
    }

    @Override
    protected Transport transport() {
        return new MulticoreTransport();
    }

    @Override
    protected Reuse reuse() {
        return Reuse.WITH_OWN_CLASSES;
    }

    @Override
    protected List<String> variants() {
        return Variants.ofBothDevices();
    }
}
