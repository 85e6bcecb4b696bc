package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class FileLockFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new FileLockTransport();
    }
}
