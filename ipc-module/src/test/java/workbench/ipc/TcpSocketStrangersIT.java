package workbench.ipc;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class TcpSocketStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new TcpSocketTransport();
    }
}
