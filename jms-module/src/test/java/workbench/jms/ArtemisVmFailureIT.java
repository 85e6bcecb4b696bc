package workbench.jms;

import workbench.tck.FailureContract;
import workbench.transport.Transport;

class ArtemisVmFailureIT extends FailureContract {
    @Override
    protected Transport transport() {
        return new ArtemisVmTransport();
    }
}
