package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class MmapFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new MmapTransport();
    }
}
