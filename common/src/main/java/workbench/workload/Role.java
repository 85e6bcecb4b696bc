package workbench.workload;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a participant does in a workload; derived from its rank. */
public enum Role {
    PRODUCER(true),
    CONSUMER(false),
    COORDINATOR(true),
    WORKER(false),
    PUBLISHER(true),
    SUBSCRIBER(false),
    PINGER(true),
    PONGER(false),
    SENDER(true),
    RECEIVER(false),
    /** Passes on what it receives. */
    STAGE(false),
    CLIENT(true),
    SERVER(false),
    /** Sends and receives. */
    PEER(true);

    private final boolean leads;

    Role(boolean leads) {
        this.leads = leads;
    }

    /** Whether an iteration goes on until this participant has finished. */
    public boolean leads() {
        return leads;
    }

    /** So many of the first and, behind them, so many of the second. */
    static List<Role> list(int firsts, Role first, int seconds, Role second) {
        return Stream.concat(Collections.nCopies(firsts, first).stream(), Collections.nCopies(seconds, second).stream())
                .toList();
    }

    /** For people: {@code producer}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
