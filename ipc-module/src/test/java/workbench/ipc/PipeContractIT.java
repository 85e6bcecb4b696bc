package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class PipeContractIT extends TransportContract {
    @Override
    protected Reuse reuse() {
        return Reuse.IMPOSSIBLE;
    }

    @Override
    protected Transport transport() {
        return new PipeTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("pipeSize=1MiB");
    }
}
