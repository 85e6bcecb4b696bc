package workbench.ipc;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class UnixSocketContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new UnixSocketTransport();
    }
}
