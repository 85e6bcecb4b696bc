package workbench.jms;

import java.nio.file.Path;
import workbench.transport.HostContext;
import workbench.workload.Parameters;

/**
 * How a broker is set up.
 *
 * @param journal {@code none}, {@code nio}, {@code mapped} or {@code aio}
 * @param queueCapacity messages in one queue, delivered but unacknowledged ones included, before senders are held back
 */
record BrokerOptions(boolean tcp, String journal, Path directory, long queueCapacity) {
    static BrokerOptions of(boolean tcp, HostContext context) {
        Parameters parameters = context.parameters();
        long queueCapacity = Bounds.of(context.workload(), parameters).queueCapacity();
        return new BrokerOptions(tcp, journal(parameters), context.directory(), queueCapacity);
    }

    static String journal(Parameters parameters) {
        if (!parameters.is(JmsParameters.DELIVERY, JmsParameters.PERSISTENT)) {
            return "none";
        }
        return parameters.has(JmsParameters.JOURNAL) ? parameters.word(JmsParameters.JOURNAL) : "nio";
    }
}
