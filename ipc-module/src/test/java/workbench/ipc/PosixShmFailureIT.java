package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class PosixShmFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new PosixShmTransport();
    }
}
