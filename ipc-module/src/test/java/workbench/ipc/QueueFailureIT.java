package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class QueueFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new QueueTransport();
    }
}
