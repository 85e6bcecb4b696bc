package workbench.ipc;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class UdpSocketStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new UdpSocketTransport();
    }
}
