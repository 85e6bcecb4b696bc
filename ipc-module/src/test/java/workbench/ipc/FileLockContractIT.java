package workbench.ipc;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class FileLockContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new FileLockTransport();
    }
}
