package workbench.mpi;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class MulticoreContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new MulticoreTransport();
    }

    @Override
    protected List<String> variants() {
        return Variants.ofBothDevices();
    }
}
