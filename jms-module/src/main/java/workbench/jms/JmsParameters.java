package workbench.jms;

import java.util.List;
import java.util.stream.Stream;
import workbench.workload.CollectiveOperation;
import workbench.workload.MatrixProduct;
import workbench.workload.NasBenchmark;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Publish;
import workbench.workload.SampleSort;
import workbench.workload.Stencil;
import workbench.workload.Workload;

/** The parameters of both JMS transports. The defaults are those of the profile {@code throughput}. */
final class JmsParameters {
    static final String DELIVERY = "delivery";
    static final String PERSISTENT = "persistent";
    static final String JOURNAL = "journal";
    static final String JOURNAL_TIMEOUT = "journalTimeout";
    static final String ACKNOWLEDGE = "acknowledge";
    static final String ACKNOWLEDGE_BATCH = "acknowledgeBatch";
    static final String SEND = "send";
    static final String BLOCKING = "blocking";
    static final String COMPLETION = "completion";
    static final String FIRE_AND_FORGET = "fire-and-forget";
    static final String SEND_WINDOW = "sendWindow";
    static final String SUBSCRIPTION = "subscription";
    static final String NON_DURABLE = "non-durable";
    static final String DURABLE = "durable";
    static final String SHARED = "shared";
    static final String SHARED_DURABLE = "shared-durable";
    static final String WINDOWS = "windows";
    static final String LIBRARY = "library";
    static final String PRODUCER_WINDOW = "producerWindow";
    static final String CONSUMER_WINDOW = "consumerWindow";
    static final String DIRECT_DELIVER = "directDeliver";
    static final String LARGE_MESSAGES = "largeMessages";
    static final String EVENT_LOOP = "eventLoop";
    static final String SOCKET_BUFFER = "socketBuffer";
    static final String REMOTING_THREADS = "remotingThreads";

    static final int DEFAULT_ACKNOWLEDGE_BATCH = 10;
    static final int DEFAULT_SEND_WINDOW = 64;

    private static final int MOST = 10_000;
    private static final long MICROSECOND = 1_000;
    private static final long SECOND = 1_000_000_000;
    private static final long KIB = 1 << 10;
    private static final long MIB = 1 << 20;

    private JmsParameters() {}

    static List<Parameter> of(boolean tcp) {
        return Stream.of(delivery(), acknowledgement(), windows(), tcp ? network() : List.<Parameter>of())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Parameter> delivery() {
        return List.of(
                Parameter.choice(DELIVERY, "whether messages survive the broker", "non-persistent", PERSISTENT),
                Parameter.optionalChoice(
                        JOURNAL, "how persistent messages are written; nio unless set", "nio", "mapped", "aio"),
                Parameter.optionalDuration(
                        JOURNAL_TIMEOUT,
                        MICROSECOND,
                        SECOND,
                        "how long the journal collects writes before it syncs them to disk; unless set, as long as one sync"
                                + " of this disk takes (artemis create tunes it so)"),
                Parameter.optionalChoice(
                        SEND,
                        "when a send returns; unless set, blocking for persistent messages and fire-and-forget for others",
                        FIRE_AND_FORGET,
                        BLOCKING,
                        COMPLETION),
                Parameter.optionalCount(
                        SEND_WINDOW,
                        1,
                        MOST,
                        "with send=completion: sends not yet confirmed, at most; " + DEFAULT_SEND_WINDOW
                                + " unless set"),
                Parameter.optionalChoice(
                        SUBSCRIPTION,
                        "of each subscriber to a topic; unless set, durable for persistent messages and non-durable for others",
                        NON_DURABLE,
                        DURABLE,
                        SHARED,
                        SHARED_DURABLE));
    }

    private static List<Parameter> acknowledgement() {
        return List.of(
                Parameter.choice(
                        ACKNOWLEDGE,
                        "who confirms what was received, and when",
                        "dups-ok",
                        "auto",
                        "client",
                        "transacted"),
                Parameter.optionalCount(
                        ACKNOWLEDGE_BATCH,
                        1,
                        MOST,
                        "messages that a consumer confirms at once; unless set, " + DEFAULT_ACKNOWLEDGE_BATCH
                                + " with client or transacted, and a quarter of what it prefetches with dups-ok"));
    }

    private static List<Parameter> windows() {
        return List.of(
                Parameter.choice(
                        WINDOWS,
                        "sizes of windows that are not set: fitted to the messages under way, so that they hold nobody back,"
                                + " or Artemis's own 64 KiB for producers and 1 MiB for consumers",
                        "fitted",
                        LIBRARY),
                Parameter.optionalCount(
                        PRODUCER_WINDOW,
                        1,
                        MOST,
                        "messages that a producer may send before the broker gives it room for more; what it holds, the queue"
                                + " does not"),
                Parameter.optionalCount(CONSUMER_WINDOW, 1, MOST, "messages that a consumer prefetches"),
                Parameter.choice(
                        DIRECT_DELIVER,
                        "whether the broker's thread that takes a message in also delivers it, if nothing else waits",
                        "off",
                        "on"),
                Parameter.optionalSize(
                        LARGE_MESSAGES,
                        KIB,
                        Integer.MAX_VALUE,
                        "messages from this size on go in pieces and by way of a file at the broker; never unless set"));
    }

    private static List<Parameter> network() {
        return List.of(
                Parameter.optionalChoice(
                        EVENT_LOOP,
                        "how both ends wait for the network; unless set, epoll where this system has it, otherwise nio",
                        "epoll",
                        "nio"),
                Parameter.size(
                        SOCKET_BUFFER, "1MiB", KIB, 64 * MIB, "buffer of each socket for each direction, at both ends"),
                Parameter.optionalCount(
                        REMOTING_THREADS,
                        1,
                        256,
                        "threads for the network in the broker and in each JVM of clients; 3 for each processor unless set"));
    }

    /** When a send returns: as set, otherwise as the JMS client does by itself. */
    static String send(Parameters parameters) {
        if (parameters.has(SEND)) {
            return parameters.word(SEND);
        }
        return isPersistent(parameters) ? BLOCKING : FIRE_AND_FORGET;
    }

    /** Whether its native kernels publish anything. */
    static boolean hasTopics(Workload workload) {
        return workload instanceof Publish
                || workload instanceof CollectiveOperation
                || workload instanceof MatrixProduct
                || workload instanceof SampleSort
                || workload instanceof Stencil
                || workload instanceof NasBenchmark;
    }

    /** How subscribers of a topic subscribe: as set, otherwise so that persistent messages outlive the broker. */
    static String subscription(Parameters parameters) {
        if (parameters.has(SUBSCRIPTION)) {
            return parameters.word(SUBSCRIPTION);
        }
        return isPersistent(parameters) ? DURABLE : NON_DURABLE;
    }

    /** Whether such a subscription keeps messages for a subscriber that is away. */
    static boolean isDurable(String subscription) {
        return subscription.equals(DURABLE) || subscription.equals(SHARED_DURABLE);
    }

    static boolean isPersistent(Parameters parameters) {
        return parameters.is(DELIVERY, PERSISTENT);
    }
}
