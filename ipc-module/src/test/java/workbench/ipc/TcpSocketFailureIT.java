package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class TcpSocketFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new TcpSocketTransport();
    }
}
