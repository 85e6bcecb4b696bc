package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class FifoContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new FifoTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("pipeSize=4KiB");
    }
}
