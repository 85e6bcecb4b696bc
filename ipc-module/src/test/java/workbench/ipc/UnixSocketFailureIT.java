package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class UnixSocketFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new UnixSocketTransport();
    }
}
