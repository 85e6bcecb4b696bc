package workbench.jms;

import java.util.List;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;

/** The broker in a JVM of its own, reached over TCP on loopback. */
public final class ArtemisTcpTransport extends ArtemisTransport {
    public ArtemisTcpTransport() {
        super(true);
    }

    @Override
    public String id() {
        return "jms-artemis-tcp";
    }

    @Override
    public String description() {
        return "Jakarta JMS, Apache Artemis in a JVM of its own (TCP on loopback)";
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.PROCESSES, Deployment.THREADS);
    }

    @Override
    public HostPlacement hostPlacement() {
        return HostPlacement.OWN_PROCESS;
    }
}
