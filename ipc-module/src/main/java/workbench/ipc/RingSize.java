package workbench.ipc;

import workbench.workload.InFlight;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** How much a ring of bytes holds: what the user says, or as many messages as may be under way in any transport, within reason. */
public record RingSize(long bytes) {
    private static final String RING_SIZE = "ringSize";
    private static final long LEAST_BYTES = Ring.BLOCK;
    private static final long MOST_BYTES = 16 << 20;
    private static final long LEAST_UNLESS_SET = 16 << 10;
    private static final int LENGTH_BYTES = Integer.BYTES;

    static Parameter parameter() {
        return Parameter.optionalSize(
                RING_SIZE,
                LEAST_BYTES,
                MOST_BYTES,
                "capacity: bytes that the ring of a pair holds, made a power of two; unless set, what may be under way");
    }

    public static RingSize of(Workload workload, Parameters parameters) {
        if (parameters.has(RING_SIZE)) {
            return new RingSize(powerOfTwo(parameters.number(RING_SIZE)));
        }
        InFlight inFlight = workload.inFlight(parameters);
        long message = inFlight.messageBytes() + LENGTH_BYTES;
        return new RingSize(powerOfTwo(Math.clamp(inFlight.underWay() * message, LEAST_UNLESS_SET, MOST_BYTES)));
    }

    /** The next one upwards. */
    static long powerOfTwo(long bytes) {
        return Long.highestOneBit(2 * bytes - 1);
    }
}
