package workbench.ipc;

import java.util.OptionalInt;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.UsageException;

/** The lecture's capacities, where what is counted are messages: none (a rendezvous), a number of them, any number. */
final class Slots {
    static final String CAPACITY = "capacity";
    static final String BOUNDED = "bounded";
    static final String ZERO = "zero";
    static final String UNBOUNDED = "unbounded";

    private static final String SLOTS = "slots";
    private static final int MOST = 10_000;

    private Slots() {}

    /** How many a bounded one holds. */
    static Parameter parameter() {
        return Parameter.optionalCount(
                SLOTS,
                1,
                MOST,
                "with capacity=bounded: messages of a pair that it holds; unless set, what may be under way");
    }

    /** @throws UsageException where there is a number and the capacity is none */
    static void check(Parameters parameters) {
        if (parameters.has(SLOTS) && !parameters.is(CAPACITY, BOUNDED)) {
            throw new UsageException("'slots' cannot be set with capacity " + parameters.word(CAPACITY)
                    + ": only capacity=bounded has a number of them.");
        }
    }

    /** Empty unless the user says it. */
    static OptionalInt of(Parameters parameters) {
        return parameters.has(SLOTS) ? OptionalInt.of(parameters.count(SLOTS)) : OptionalInt.empty();
    }
}
