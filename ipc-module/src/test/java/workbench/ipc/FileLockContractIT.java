package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class FileLockContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new FileLockTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("ringSize=1KiB");
    }
}
