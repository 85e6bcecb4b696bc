package workbench.oncrpc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class OncRpcContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new OncRpcTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("producers=7,consumers=2,credits=3", "messageSize=1MiB,messages=70,credits=64");
    }
}
