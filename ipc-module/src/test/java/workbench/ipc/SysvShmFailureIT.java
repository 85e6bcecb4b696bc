package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class SysvShmFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new SysvShmTransport();
    }
}
