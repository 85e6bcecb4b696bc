package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class SysvShmContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new SysvShmTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("capacity=zero", "slots=1");
    }
}
