package workbench.ipc;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class RecordLockContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new RecordLockTransport();
    }
}
