package workbench.ipc;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class PipeContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new PipeTransport();
    }
}
