package workbench.record;

import workbench.workload.Fault;
import workbench.workload.Header;
import workbench.workload.Iteration;

/** A source that makes one mistake in each iteration, so that verification can be seen to find it. Kernels know nothing of it. */
final class FaultyMessageSource extends MessageSource {
    private static final byte BIT = 1 << 6;

    private final Fault fault;
    private final int reversed;
    private long handedOut;
    private boolean pending;

    /** @param receivers of its messages: where order is lost, one of them gets two messages that are reversed */
    FaultyMessageSource(
            Messages messages, int sender, IterationEnd end, Stopwatch stopwatch, Fault fault, int receivers) {
        super(messages, sender, end, stopwatch);
        this.fault = fault;
        this.reversed = receivers + 1;
    }

    @Override
    void begin(Iteration next) {
        super.begin(next);
        handedOut = 0;
        pending = true;
    }

    @Override
    public boolean hasNext() {
        if (fault == Fault.LOSS && pending) {
            pending = false;
            count(0);
        }
        return (fault == Fault.DUPLICATE && pending && handedOut > 0) || super.hasNext();
    }

    @Override
    public int next(byte[] message) {
        int length = switch (fault) {
            case DUPLICATE -> nextOrAgain(message);
            case REORDERING -> nextReversed(message);
            case CORRUPTION -> nextCorrupt(message);
            case NONE, LOSS -> super.next(message);
        };
        handedOut++;
        return length;
    }

    /** The second message is the first one once more, and is not counted. */
    private int nextOrAgain(byte[] message) {
        if (pending && handedOut == 1) {
            pending = false;
            return stamp(message, 0);
        }
        return super.next(message);
    }

    /** The first messages come backwards. */
    private int nextReversed(byte[] message) {
        long first = Math.min(limit(), reversed);
        if (handedOut >= first) {
            return super.next(message);
        }
        long sequence = first - 1 - handedOut;
        int length = stamp(message, sequence);
        count(sequence);
        return length;
    }

    /** Behind the header, where there is anything. */
    private int nextCorrupt(byte[] message) {
        int length = super.next(message);
        if (verifiesWholePayload() && handedOut == 0) {
            message[length > Header.SIZE_BYTES ? Header.SIZE_BYTES : 0] ^= BIT;
        }
        return length;
    }
}
