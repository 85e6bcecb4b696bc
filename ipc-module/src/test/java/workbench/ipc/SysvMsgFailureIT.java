package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class SysvMsgFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new SysvMsgTransport();
    }
}
