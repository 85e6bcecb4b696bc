package workbench.oncrpc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class OncRpcFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new OncRpcTransport();
    }
}
