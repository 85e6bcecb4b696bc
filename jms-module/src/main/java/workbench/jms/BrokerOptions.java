package workbench.jms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import workbench.transport.HostContext;
import workbench.workload.Parameters;

/**
 * How a broker is set up.
 *
 * @param network empty: reached within the JVM
 * @param directDeliver whether the thread that takes a message in also delivers it
 * @param queueCapacity messages in one queue, delivered but unacknowledged ones included, before senders are held back
 */
public record BrokerOptions(
        Optional<Network> network, boolean directDeliver, Journal journal, Path directory, long queueCapacity) {
    static BrokerOptions of(boolean tcp, HostContext context) throws IOException {
        Parameters parameters = context.parameters();
        return new BrokerOptions(
                tcp ? Optional.of(Network.of(parameters)) : Optional.empty(),
                parameters.is(JmsParameters.DIRECT_DELIVER, "on"),
                Journal.of(parameters, context.directory()),
                context.directory(),
                Bounds.of(context.workload(), parameters).queueCapacity());
    }

    /** Over TCP with the defaults of all parameters, nothing kept. */
    public static BrokerOptions ofDefaults(Path directory, long queueCapacity) {
        Parameters defaults = Parameters.of(JmsParameters.of(true), Map.of());
        return new BrokerOptions(Optional.of(Network.of(defaults)), false, Journal.NONE, directory, queueCapacity);
    }
}
