package workbench.mpi;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class MulticoreFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new MulticoreTransport();
    }
}
