package workbench.corba;

import workbench.tck.TransportContract;
import workbench.transport.Transport;

class CorbaContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new CorbaTransport();
    }
}
