package workbench.ipc.rmi;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class RmiFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new RmiTransport();
    }
}
