package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class UdpSocketFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new UdpSocketTransport();
    }
}
