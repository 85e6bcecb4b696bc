package workbench.soap;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class SoapFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new SoapTransport();
    }
}
