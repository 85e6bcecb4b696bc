package workbench.soap;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class SoapStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new SoapTransport();
    }
}
