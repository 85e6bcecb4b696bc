package workbench.overhead.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import workbench.jms.Broker;
import workbench.jms.BrokerOptions;
import workbench.jms.Credentials;

/**
 * A broker by itself, set up as for a repetition, for clients that are not the workbench's. Gets its user through its environment, writes its
 * URL into a file, and ends with its standard input.
 */
public final class BrokerMain {
    public static final String USER = "WORKBENCH_BROKER_USER";
    public static final String PASSWORD = "WORKBENCH_BROKER_PASSWORD";

    private BrokerMain() {}

    /** @param args the file for the URL, an empty folder for the broker's files, the number of messages that a queue holds */
    public static void main(String[] args) throws Exception {
        Credentials credentials = new Credentials(System.getenv(USER), System.getenv(PASSWORD));
        BrokerOptions options = BrokerOptions.ofDefaults(Path.of(args[1]), Long.parseLong(args[2]));
        try (Broker broker = new Broker(options, credentials)) {
            Path url = Path.of(args[0]);
            Path draft = url.resolveSibling(url.getFileName() + ".tmp");
            Files.writeString(draft, broker.url());
            Files.move(draft, url, StandardCopyOption.ATOMIC_MOVE);
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        System.exit(0);
    }
}
