package workbench.jms;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.utils.VersionLoader;
import workbench.transport.Host;
import workbench.transport.HostContext;

/** A repetition's broker. */
final class BrokerHost implements Host {
    static final String URL = "url";
    static final String USER = "user";
    static final String PASSWORD = "password";

    private final Credentials credentials = Credentials.random();
    private final BrokerOptions options;
    private final Broker broker;

    BrokerHost(boolean tcp, HostContext context) throws Exception {
        options = BrokerOptions.of(tcp, context);
        broker = new Broker(options, credentials);
    }

    @Override
    public Map<String, String> address() {
        return Map.of(URL, broker.url(), USER, credentials.user(), PASSWORD, credentials.password());
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("broker", "Apache Artemis " + VersionLoader.getVersion().getFullVersion());
        facts.put("journal", options.journal());
        if (!options.journal().equals("none")) {
            facts.put("journalFileSystem", fileSystem());
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
        return fileSystem().equals("tmpfs") && !options.journal().equals("none")
                ? List.of("The journal lay in memory (tmpfs): persistent messages would not have survived a crash.")
                : List.of();
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
