package workbench.jms;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.activemq.artemis.utils.VersionLoader;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.workload.Units;

/** A repetition's broker. */
final class BrokerHost implements Host {
    static final String URL = "url";
    static final String USER = "user";
    static final String PASSWORD = "password";

    private final Credentials credentials = Credentials.random();
    private final BrokerOptions options;
    final Broker broker;

    BrokerHost(boolean tcp, HostContext context) throws Exception {
        options = BrokerOptions.of(tcp, context);
        broker = new Broker(options, credentials);
    }

    @Override
    public Map<String, String> address() {
        // Clients are set up as the broker is.
        String url = broker.url() + options.network().map(Network::query).orElse("");
        return Map.of(URL, url, USER, credentials.user(), PASSWORD, credentials.password());
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("broker", "Apache Artemis " + VersionLoader.getVersion().getFullVersion());
        options.network().ifPresent(network -> {
            facts.put(JmsParameters.EVENT_LOOP, network.eventLoop());
            facts.put(JmsParameters.REMOTING_THREADS, Integer.toString(network.remotingThreads()));
        });
        Journal journal = options.journal();
        facts.put(JmsParameters.JOURNAL, journal.type());
        if (journal.isKept()) {
            facts.put("journalFileSystem", fileSystem());
            facts.put(JmsParameters.JOURNAL_TIMEOUT, Units.formatNanos(journal.timeoutNanos()));
            facts.put("fdatasyncMicros", Long.toString(TimeUnit.NANOSECONDS.toMicros(journal.syncNanos())));
        }
        return facts;
    }

    private String fileSystem() {
        try {
            return Files.getFileStore(options.directory()).type();
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    @Override
    public List<String> warnings() {
        try {
            if (broker.hasPaged()) {
                return List.of(
                        "The broker wrote messages to page files: these figures are not those of a bounded queue.");
            }
        } catch (Exception unknown) {
            return List.of("Whether the broker has paged could not be found out: " + unknown.getMessage());
        }
        return fileSystem().equals("tmpfs") && options.journal().isKept()
                ? List.of("The journal lay in memory (tmpfs): persistent messages would not have survived a crash.")
                : List.of();
    }

    @Override
    public void onFailure(Consumer<Throwable> listener) {
        broker.onFailure(listener);
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
