package workbench.transport;

/** Whose way a workload is done. */
public enum KernelKind {
    /** The transport's own, {@link Session#nativeKernel}. */
    NATIVE,
    /**
     * The one for all transports, over {@link Session#channel}, {@link Session#communicator}, {@link Session#procedures} or {@link
     * Session#datagrams}.
     */
    PORTABLE
}
