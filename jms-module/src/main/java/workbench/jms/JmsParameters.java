package workbench.jms;

import java.util.List;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** The parameters that both JMS transports have, and which of them go together. */
final class JmsParameters {
    static final String DELIVERY = "delivery";
    static final String PERSISTENT = "persistent";
    static final String JOURNAL = "journal";
    static final String ACKNOWLEDGE = "acknowledge";
    static final String ACKNOWLEDGE_BATCH = "acknowledgeBatch";
    static final String SEND = "send";
    static final String SEND_WINDOW = "sendWindow";
    static final String CONSUMER_WINDOW = "consumerWindow";

    static final int DEFAULT_ACKNOWLEDGE_BATCH = 10;
    static final int DEFAULT_SEND_WINDOW = 64;

    private static final int MOST = 10_000;

    private JmsParameters() {}

    static List<Parameter> all() {
        return List.of(
                Parameter.choice(DELIVERY, "whether messages survive the broker", "non-persistent", PERSISTENT),
                Parameter.optionalChoice(
                        JOURNAL, "how persistent messages are written; nio unless set", "nio", "mapped", "aio"),
                Parameter.choice(
                        ACKNOWLEDGE,
                        "who confirms what was received, and when",
                        "auto",
                        "dups-ok",
                        "client",
                        "transacted"),
                Parameter.optionalCount(
                        ACKNOWLEDGE_BATCH,
                        1,
                        MOST,
                        "messages that a client or transacted consumer confirms at once; " + DEFAULT_ACKNOWLEDGE_BATCH
                                + " unless set"),
                Parameter.choice(SEND, "when a send returns", "fire-and-forget", "blocking", "completion"),
                Parameter.optionalCount(
                        SEND_WINDOW,
                        1,
                        MOST,
                        "with send=completion: sends not yet confirmed, at most; " + DEFAULT_SEND_WINDOW
                                + " unless set"),
                Parameter.optionalCount(
                        CONSUMER_WINDOW,
                        1,
                        MOST,
                        "messages that a consumer prefetches; unless set, what credits allow, 2 tasks, or 16 MiB from a partner"));
    }

    /** Refuses pairs that contradict each other. */
    static void check(Workload workload, Parameters parameters) {
        needs(parameters, JOURNAL, DELIVERY, PERSISTENT);
        needs(parameters, SEND_WINDOW, SEND, "completion");
        boolean batches = parameters.is(ACKNOWLEDGE, "client") || parameters.is(ACKNOWLEDGE, "transacted");
        if (parameters.has(ACKNOWLEDGE_BATCH) && !batches) {
            throw new UsageException("'acknowledgeBatch' cannot be set with acknowledge '"
                    + parameters.word(ACKNOWLEDGE) + "': it goes with client or transacted.");
        }
        Bounds bounds = Bounds.of(workload, parameters);
        if (batches && !bounds.isTaskQueue()) {
            checkBatch(bounds);
        }
    }

    private static void checkBatch(Bounds bounds) {
        if (bounds.acknowledgeBatch() > bounds.mostUnacknowledged()) {
            throw new UsageException("'acknowledgeBatch' cannot be '" + bounds.acknowledgeBatch()
                    + "': allowed is up to half of what a consumer prefetches (" + bounds.mostUnacknowledged()
                    + " messages here), or nothing would move.");
        }
    }

    private static void needs(Parameters parameters, String name, String other, String value) {
        if (parameters.has(name) && !parameters.is(other, value)) {
            throw new UsageException("'" + name + "' cannot be set with " + other + " '" + parameters.word(other)
                    + "': it goes with " + other + "=" + value + ".");
        }
    }
}
