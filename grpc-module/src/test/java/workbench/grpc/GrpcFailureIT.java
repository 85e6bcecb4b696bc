package workbench.grpc;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class GrpcFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new GrpcTransport();
    }
}
