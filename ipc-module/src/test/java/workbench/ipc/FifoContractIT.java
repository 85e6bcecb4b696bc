package workbench.ipc;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class FifoContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new FifoTransport();
    }
}
