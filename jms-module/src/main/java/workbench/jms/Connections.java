package workbench.jms;

import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import workbench.workload.Parameters;

/** Connection factories with every option set that changes what is measured. */
final class Connections {
    private static final int UNBOUNDED = -1;
    private static final int CONFIRMATION_BYTES = 1 << 20;
    private static final int CALL_MILLIS = 10_000;
    private static final int FAILURE_CHECK_MILLIS = 1_000;
    private static final int TIME_TO_LIVE_MILLIS = 10_000;

    private Connections() {}

    /** @param lazyBytes what a session counts of messages received before it acknowledges them lazily */
    static ActiveMQConnectionFactory factory(
            Map<String, String> address, Parameters parameters, Bounds bounds, int lazyBytes) {
        String url = address.get(BrokerHost.URL);
        ActiveMQConnectionFactory factory =
                new ActiveMQConnectionFactory(url, address.get(BrokerHost.USER), address.get(BrokerHost.PASSWORD));
        boolean blocking = JmsParameters.send(parameters).equals(JmsParameters.BLOCKING);
        factory.setBlockOnDurableSend(blocking);
        factory.setBlockOnNonDurableSend(blocking);
        factory.setBlockOnAcknowledge(false);
        // Completions ride on the confirmations of this window.
        factory.setConfirmationWindowSize(
                JmsParameters.send(parameters).equals(JmsParameters.COMPLETION) ? CONFIRMATION_BYTES : UNBOUNDED);
        factory.setConsumerWindowSize(bounds.consumerWindowBytes());
        factory.setProducerWindowSize(bounds.producerWindowBytes());
        factory.setDupsOKBatchSize(lazyBytes);
        // A larger message becomes a file, also without persistence.
        factory.setMinLargeMessageSize(
                parameters.has(JmsParameters.LARGE_MESSAGES)
                        ? parameters.count(JmsParameters.LARGE_MESSAGES)
                        : Integer.MAX_VALUE);
        factory.setCacheDestinations(true);
        // A broker that has gone is a failure of the repetition, not something to get over.
        boolean tcp = url.startsWith("tcp");
        factory.setUseTopologyForLoadBalancing(false);
        factory.setReconnectAttempts(0);
        factory.setInitialConnectAttempts(1);
        factory.setCallTimeout(CALL_MILLIS);
        factory.setClientFailureCheckPeriod(tcp ? FAILURE_CHECK_MILLIS : UNBOUNDED);
        factory.setConnectionTTL(tcp ? TIME_TO_LIVE_MILLIS : UNBOUNDED);
        return factory;
    }
}
