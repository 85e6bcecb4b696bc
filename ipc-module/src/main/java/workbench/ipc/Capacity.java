package workbench.ipc;

import workbench.workload.Parameters;
import workbench.workload.Traffic;
import workbench.workload.Workload;

/** How much a ring holds: as many messages as may be under way in any transport, within reason. */
record Capacity(long messages, long bytes) {
    private static final long LEAST_BYTES = 4 << 10;
    private static final long MOST_BYTES = 16 << 20;
    private static final int LENGTH_BYTES = Integer.BYTES;

    static Capacity of(Workload workload, Parameters parameters) {
        Traffic traffic = workload.traffic(parameters);
        long wanted = traffic.underWay() * (traffic.messageBytes() + LENGTH_BYTES);
        long within = Math.clamp(wanted, LEAST_BYTES, MOST_BYTES);
        return new Capacity(traffic.underWay(), Long.highestOneBit(2 * within - 1));
    }

    /** For people. */
    String inWords() {
        return "bounded, " + (bytes >> 10) + " KiB for each pair, about " + messages
                + " messages; then the sender waits";
    }
}
