package workbench.workload;

import java.util.Locale;

/** What a participant does in a workload; derived from its rank. */
public enum Role {
    PRODUCER(true),
    CONSUMER(false),
    COORDINATOR(true),
    WORKER(false),
    PINGER(true),
    PONGER(false),
    SENDER(true),
    RECEIVER(false),
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

    /** For people: {@code producer}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
