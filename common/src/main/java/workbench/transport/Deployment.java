package workbench.transport;

import java.util.Locale;

/** How participants are spread over JVMs. */
public enum Deployment {
    /** One JVM holds all participants, each in a thread. */
    THREADS,
    /** Each participant has a JVM of its own. */
    PROCESSES;

    /** As the command line and results write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
