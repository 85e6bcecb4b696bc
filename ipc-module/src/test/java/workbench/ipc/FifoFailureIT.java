package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class FifoFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new FifoTransport();
    }
}
