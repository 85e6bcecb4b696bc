package workbench.corba;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class CorbaStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new CorbaTransport();
    }
}
