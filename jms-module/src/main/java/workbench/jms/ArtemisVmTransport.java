package workbench.jms;

import java.util.List;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;

/** Broker, producers and consumers in one JVM, joined by Artemis's in-VM connector. */
public final class ArtemisVmTransport extends ArtemisTransport {
    public ArtemisVmTransport() {
        super(false);
    }

    @Override
    public String id() {
        return "jms-artemis-vm";
    }

    @Override
    public String description() {
        return "Jakarta JMS, Apache Artemis in the same JVM (in-VM connector)";
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.THREADS);
    }

    @Override
    public HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }
}
