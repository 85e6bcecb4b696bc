package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class PosixShmContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new PosixShmTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("capacity=zero", "slots=3");
    }
}
