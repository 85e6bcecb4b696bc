package workbench.ipc;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class UdpSocketContractIT extends TransportContract {
    @Override
    protected boolean standsForItsKernels() {
        return true;
    }

    @Override
    protected Transport transport() {
        return new UdpSocketTransport();
    }

    @Override
    protected String fitting(String settings) {
        return settings.replaceAll("messageSize=(64KiB|1MiB|4MiB)", "messageSize=65507B");
    }

    @Override
    protected List<String> variants() {
        return List.of("sendBuffer=64KiB,receiveBuffer=1MiB,producers=3,consumers=2");
    }
}
