package workbench.jms;

import java.nio.file.Path;
import workbench.transport.HostContext;
import workbench.workload.Distribution;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;

/**
 * How a broker is set up.
 *
 * @param journal {@code none}, {@code nio}, {@code mapped} or {@code aio}
 * @param queueCapacity messages in one queue, delivered but unacknowledged ones included, before senders are held back; −1: no bound
 */
record BrokerOptions(boolean tcp, String journal, Path directory, long queueCapacity) {
    private static final long UNBOUNDED = -1;

    static BrokerOptions of(boolean tcp, HostContext context) {
        Parameters parameters = context.parameters();
        return new BrokerOptions(tcp, journal(parameters), context.directory(), queueCapacity(parameters));
    }

    static String journal(Parameters parameters) {
        if (!parameters.is(JmsParameters.DELIVERY, JmsParameters.PERSISTENT)) {
            return "none";
        }
        return parameters.has(JmsParameters.JOURNAL) ? parameters.word(JmsParameters.JOURNAL) : "nio";
    }

    /** Messages that one queue and the senders' windows before it hold together: the same bound as any transport's. */
    static long capacity(Parameters parameters) {
        boolean queueForEachConsumer = parameters.is(ProducerConsumer.DISTRIBUTION, Distribution.ROUND_ROBIN.word());
        long all = ProducerConsumer.capacity(parameters);
        return queueForEachConsumer ? all / parameters.number(ProducerConsumer.CONSUMERS) : all;
    }

    /** Messages that a producer may send before it asks the broker for room again; the broker holds back room, not messages. */
    static long producerWindow(Parameters parameters) {
        return Math.max(1, capacity(parameters) / (4 * parameters.number(ProducerConsumer.PRODUCERS)));
    }

    /** The parallel sum bounds its tasks itself. */
    private static long queueCapacity(Parameters parameters) {
        if (!parameters.has(ProducerConsumer.CREDITS)) {
            return UNBOUNDED;
        }
        long ahead = producerWindow(parameters) * parameters.number(ProducerConsumer.PRODUCERS);
        return Math.max(1, capacity(parameters) - ahead);
    }
}
