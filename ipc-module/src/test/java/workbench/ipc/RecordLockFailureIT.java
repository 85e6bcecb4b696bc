package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class RecordLockFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new RecordLockTransport();
    }
}
