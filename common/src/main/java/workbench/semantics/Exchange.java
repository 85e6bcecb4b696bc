package workbench.semantics;

/**
 * How the portable kernel of a workload exchanges messages, whatever the transport.
 *
 * @param bound what holds a sender back beside the transport
 * @param confirmation who confirms what was received
 */
public record Exchange(Policy kernel, Next next, Bound bound, Acknowledgement.By confirmation) {
    /** Of a workload whose participants know whom they send to, and wait for nothing else. */
    public static final Exchange PLAIN = new Exchange(Policy.ONLY, Next.PARTNER, Bound.NONE, Acknowledgement.By.NOBODY);
}
