package workbench.ipc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class PipeFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new PipeTransport();
    }
}
