package workbench.jms;

import java.util.List;
import workbench.tck.TransportContract;
import workbench.transport.Transport;

class ArtemisTcpContractIT extends TransportContract {
    @Override
    protected Transport transport() {
        return new ArtemisTcpTransport();
    }

    @Override
    protected boolean sharesSettings() {
        return true;
    }

    @Override
    protected List<String> variants() {
        return JmsVariants.OVER_TCP;
    }

    @Override
    protected String smallWindow() {
        return "consumerWindow=1";
    }

    @Override
    protected boolean triesNasWithOneTwoAndFourWorkers() {
        return true;
    }
}
