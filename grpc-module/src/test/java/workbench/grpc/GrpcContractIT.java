package workbench.grpc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class GrpcContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new GrpcTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of(
                "call=streaming,producers=2,consumers=2", "call=streaming,messageSize=1MiB,messages=20,credits=3");
    }
}
