package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class SysvMsgContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new SysvMsgTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("queueSize=100");
    }
}
