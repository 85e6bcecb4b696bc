package workbench.ipc;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class SysvMsgContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new SysvMsgTransport();
    }
}
