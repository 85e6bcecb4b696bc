package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class TcpSocketContractIT extends TransportContract {
    @Override
    protected boolean standsForItsKernels() {
        return true;
    }

    @Override
    protected Transport transport() {
        return new TcpSocketTransport();
    }

    @Override
    protected List<String> variants() {
        return List.of("tcpNoDelay=off,sendBuffer=8KiB,receiveBuffer=8KiB");
    }
}
