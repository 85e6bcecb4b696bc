package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class MmapContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new MmapTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("waiting=spin", "ringSize=128", "ringSize=5KiB");
    }

    @Override
    protected boolean triesNasWithOneTwoAndFourWorkers() {
        return true;
    }
}
