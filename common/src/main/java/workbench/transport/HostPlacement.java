package workbench.transport;

/** Where a transport's host runs. */
public enum HostPlacement {
    /** In a JVM of its own, so that its cost can be told apart. */
    OWN_PROCESS,
    /** In the first JVM of participants: a broker within the VM, or a meeting point that costs nothing once they have met. */
    WITH_PARTICIPANTS
}
