package workbench.jms;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class ArtemisVmContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new ArtemisVmTransport();
    }

    @Override
    protected List<String> variants() {
        return JmsVariants.ALL;
    }

    @Override
    protected String smallWindow() {
        return "consumerWindow=1";
    }
}
