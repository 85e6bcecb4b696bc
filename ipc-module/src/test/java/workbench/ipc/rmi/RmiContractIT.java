package workbench.ipc.rmi;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class RmiContractIT extends TransportContract {
    @Override
    protected boolean standsForItsKernels() {
        return true;
    }

    @Override
    protected Transport transport() {
        return new RmiTransport();
    }
}
