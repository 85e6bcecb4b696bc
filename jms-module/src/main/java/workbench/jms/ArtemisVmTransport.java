package workbench.jms;

import workbench.transport.Deployment;
import workbench.transport.HostPlacement;

/** Broker, producers and consumers in one JVM, joined by Artemis's in-VM connector. */
public final class ArtemisVmTransport extends ArtemisTransport {
    public ArtemisVmTransport() {
        super(
                "jms-artemis-vm",
                "Jakarta JMS, Apache Artemis in the same JVM (in-VM connector)",
                HostPlacement.WITH_PARTICIPANTS,
                Deployment.THREADS);
    }
}
