package workbench.grpc;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class GrpcStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new GrpcTransport();
    }
}
