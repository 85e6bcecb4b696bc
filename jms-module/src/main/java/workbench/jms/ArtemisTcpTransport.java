package workbench.jms;

import workbench.transport.Deployment;
import workbench.transport.HostPlacement;

/** The broker in a JVM of its own, reached over TCP on loopback. */
public final class ArtemisTcpTransport extends ArtemisTransport {
    public ArtemisTcpTransport() {
        super(
                "jms-artemis-tcp",
                "Jakarta JMS, Apache Artemis in a JVM of its own (TCP on loopback)",
                HostPlacement.OWN_PROCESS,
                Deployment.PROCESSES,
                Deployment.THREADS);
    }
}
