package workbench.jms;

import workbench.tck.StrangersContract;
import workbench.transport.Transport;

class ArtemisTcpStrangersIT extends StrangersContract {
    @Override
    protected Transport transport() {
        return new ArtemisTcpTransport();
    }

    /**
     * The broker also tells when it blocks. That a connection has said nothing for ten seconds it tells by the same logger, and cannot be told not to.
     */
    @Override
    protected boolean isAboutThem(String line) {
        return line.contains("127.0.0.1") && !line.contains("AMQ224088: Timeout (10 seconds)");
    }
}
