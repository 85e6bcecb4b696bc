package workbench.jms;

import java.util.HashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** Artemis's configuration, with every option set that changes what is measured. */
final class BrokerConfiguration {
    static final String ACCEPTOR = "workbench";
    static final int VM_ID = 0;

    private static final int NEVER = -1;
    private static final int UNBOUNDED = -1;
    private static final long NEVER_SOON_MILLIS = Long.MAX_VALUE;
    private static final int WHOLE_DISK = 100;

    private BrokerConfiguration() {}

    static Configuration of(BrokerOptions options) throws Exception {
        String root = options.directory().toAbsolutePath().toString();
        Configuration configuration = new ConfigurationImpl()
                .setName(ACCEPTOR)
                .setSecurityEnabled(true)
                .setJMXManagementEnabled(false)
                // By default half of the heap, and 90 % of the disk: either would hold senders back before a queue is
                // full.
                .setGlobalMaxSize(UNBOUNDED)
                .setMaxDiskUsage(WHOLE_DISK)
                .setMessageExpiryScanPeriod(NEVER)
                .setGracefulShutdownEnabled(false)
                .setCriticalAnalyzer(false)
                .setSuppressSessionNotifications(true)
                // Also without persistence: the default is a folder in the working directory.
                .setJournalDirectory(root + "/journal")
                .setBindingsDirectory(root + "/bindings")
                .setPagingDirectory(root + "/paging")
                .setLargeMessagesDirectory(root + "/large");
        options.journal().configure(configuration);
        configuration.addAcceptorConfiguration(acceptor(options));
        configuration.addAddressSetting("#", addressSettings(options));
        return configuration;
    }

    private static TransportConfiguration acceptor(BrokerOptions options) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("directDeliver", options.directDeliver());
        if (options.network().isEmpty()) {
            settings.put("serverId", VM_ID);
            return new TransportConfiguration(InVMAcceptorFactory.class.getName(), settings, ACCEPTOR);
        }
        settings.putAll(options.network().get().options());
        settings.put("host", "127.0.0.1");
        settings.put("port", 0);
        settings.put("protocols", "CORE");
        return new TransportConfiguration(NettyAcceptorFactory.class.getName(), settings, ACCEPTOR);
    }

    private static AddressSettings addressSettings(BrokerOptions options) {
        return new AddressSettings()
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.BLOCK)
                .setMaxSizeMessages(options.queueCapacity())
                .setMaxSizeBytes(UNBOUNDED)
                .setAutoCreateQueues(true)
                .setAutoCreateAddresses(true)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false)
                // Without a delay a topic goes with its last subscription all the same: two that end at once would both
                // remove it, and the second fails.
                .setAutoDeleteAddressesDelay(NEVER_SOON_MILLIS)
                .setMaxDeliveryAttempts(UNBOUNDED)
                .setRedeliveryDelay(0)
                .setDeadLetterAddress(null)
                .setExpiryAddress(null);
    }
}
