package workbench.jms;

import java.util.stream.Stream;
import workbench.tck.FailureContract;
import workbench.transport.Deployment;
import workbench.transport.Transport;

class ArtemisTcpFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new ArtemisTcpTransport();
    }

    @Override
    protected Stream<String> victims(Deployment deployment) {
        return Stream.concat(super.victims(deployment), Stream.of("broker"));
    }
}
