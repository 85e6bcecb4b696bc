package workbench.oncrpc;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class OncRpcStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new OncRpcTransport();
    }
}
