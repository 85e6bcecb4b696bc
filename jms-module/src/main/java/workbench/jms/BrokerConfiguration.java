package workbench.jms;

import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.io.aio.AIOSequentialFileFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** Artemis's configuration, with every option set that changes what is measured. */
final class BrokerConfiguration {
    static final String ACCEPTOR = "workbench";
    static final int VM_ID = 0;

    private static final int NEVER = -1;
    private static final int UNBOUNDED = -1;
    private static final int WHOLE_DISK = 100;

    private BrokerConfiguration() {}

    static Configuration of(BrokerOptions options) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName(ACCEPTOR)
                .setSecurityEnabled(true)
                .setJMXManagementEnabled(false)
                .setPersistenceEnabled(!options.journal().equals("none"))
                .setJournalType(journalType(options))
                // By default half of the heap, and 90 % of the disk: either would hold senders back before a queue is
                // full.
                .setGlobalMaxSize(UNBOUNDED)
                .setMaxDiskUsage(WHOLE_DISK)
                .setMessageExpiryScanPeriod(NEVER)
                .setGracefulShutdownEnabled(false)
                .setCriticalAnalyzer(false)
                .setSuppressSessionNotifications(true);
        putFilesInto(options, configuration);
        configuration.addAcceptorConfiguration(acceptor(options.tcp()));
        configuration.addAddressSetting("#", addressSettings(options));
        return configuration;
    }

    /** Also without persistence: the default is a folder in the working directory. */
    private static void putFilesInto(BrokerOptions options, Configuration configuration) {
        String root = options.directory().toAbsolutePath().toString();
        configuration
                .setJournalDirectory(root + "/journal")
                .setBindingsDirectory(root + "/bindings")
                .setPagingDirectory(root + "/paging")
                .setLargeMessagesDirectory(root + "/large");
    }

    private static JournalType journalType(BrokerOptions options) {
        return switch (options.journal()) {
            case "mapped" -> JournalType.MAPPED;
            case "aio" -> asyncIo();
            default -> JournalType.NIO;
        };
    }

    /** Artemis would fall back to NIO with no more than a line in its log, and the record of the run would be wrong. */
    private static JournalType asyncIo() {
        if (!AIOSequentialFileFactory.isSupported()) {
            throw new IllegalStateException("journal 'aio' needs libaio, which is not here: "
                    + "install it (Debian: apt-get install libaio1) or use journal=nio or mapped");
        }
        return JournalType.ASYNCIO;
    }

    private static TransportConfiguration acceptor(boolean tcp) {
        return tcp
                ? new TransportConfiguration(
                        NettyAcceptorFactory.class.getName(),
                        Map.of(
                                "host",
                                "127.0.0.1",
                                "port",
                                0,
                                "protocols",
                                "CORE",
                                "useEpoll",
                                false,
                                "useKQueue",
                                false),
                        ACCEPTOR)
                : new TransportConfiguration(InVMAcceptorFactory.class.getName(), Map.of("serverId", VM_ID), ACCEPTOR);
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
                .setMaxDeliveryAttempts(UNBOUNDED)
                .setRedeliveryDelay(0)
                .setDeadLetterAddress(null)
                .setExpiryAddress(null);
    }
}
