package workbench.jms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.transport.Profile;

/** The named sets of settings of the JMS transports. */
final class JmsProfiles {
    private JmsProfiles() {}

    static List<Profile> of(boolean tcp) {
        return List.of(
                profile(
                        tcp,
                        Profile.THROUGHPUT,
                        "non-persistent messages at full speed: sends are not confirmed, receipts lazily",
                        "delivery=non-persistent",
                        "acknowledge=dups-ok",
                        "windows=fitted",
                        "directDeliver=off"),
                profile(
                        tcp,
                        Profile.STOCK,
                        "the defaults of Artemis and of the JMS specification",
                        "delivery=persistent",
                        "journal=nio",
                        "send=blocking",
                        "acknowledge=auto",
                        "windows=library",
                        // The in-VM acceptor has it off by default, the one for TCP on.
                        tcp ? "directDeliver=on" : "directDeliver=off",
                        "largeMessages=100KiB"),
                profile(
                        tcp,
                        Profile.DURABLE,
                        "nothing that was confirmed is lost: messages are on disk when a send returns, receipts are committed",
                        "delivery=persistent",
                        "journal=nio",
                        "send=blocking",
                        "acknowledge=transacted",
                        "windows=fitted",
                        "directDeliver=off"));
    }

    private static Profile profile(boolean tcp, String name, String description, String... settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] words = setting.split("=");
            texts.put(words[0], words[1]);
        }
        if (tcp) {
            texts.put(JmsParameters.SOCKET_BUFFER, "1MiB");
        }
        return new Profile(name, description, texts);
    }
}
