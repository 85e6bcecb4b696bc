package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class RecordLockContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new RecordLockTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("ringSize=1KiB");
    }
}
