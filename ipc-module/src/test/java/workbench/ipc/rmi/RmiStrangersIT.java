package workbench.ipc.rmi;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class RmiStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new RmiTransport();
    }
}
