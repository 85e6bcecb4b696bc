package workbench.mpi;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class ClusterFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new ClusterTransport();
    }
}
