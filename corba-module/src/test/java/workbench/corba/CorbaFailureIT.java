package workbench.corba;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class CorbaFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new CorbaTransport();
    }
}
