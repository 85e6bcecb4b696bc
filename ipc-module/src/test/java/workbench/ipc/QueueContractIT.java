package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class QueueContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new QueueTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("capacity=zero", "capacity=unbounded", "slots=1");
    }
}
