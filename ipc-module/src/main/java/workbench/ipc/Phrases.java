package workbench.ipc;

import java.util.Map;
import workbench.portable.PortablePhrases;
import workbench.transport.Deployment;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;

/** What the semantics of several mechanisms say alike. The portable kernels do the rest, so what they do is said here as well. */
public final class Phrases {
    /** What the kernel or a file keeps when who wrote it has crashed. */
    static final String OUTLIVES_PROCESSES = "outlives its processes, until the run removes it";

    private Phrases() {}

    /** Whether a message crosses a process border. */
    public static String border(Deployment deployment) {
        return deployment == Deployment.THREADS ? "same JVM" : "one: to the receiver's process";
    }

    /** Who gets the next message. */
    public static String next(Workload workload, Parameters parameters) {
        return PortablePhrases.next(workload, parameters);
    }

    /** What is under way, by the mechanism's room and what the kernel adds. */
    static String capacity(String mechanism, Workload workload, Parameters parameters) {
        return PortablePhrases.capacity(mechanism, workload, parameters);
    }

    /** The same of a mechanism whose room is a number of bytes. */
    static String bytes(String mechanism, Workload workload, Parameters parameters) {
        return capacity(mechanism + "; then the sender waits", workload, parameters);
    }

    /** What a mechanism does not honour whose room has nothing to do with the number of messages. */
    static Map<String, String> notHonoured(Workload workload) {
        return workload instanceof ProducerConsumer
                ? Map.of(ProducerConsumer.CREDITS, "what may be under way there is a number of bytes")
                : Map.of();
    }

    /** Who confirms what, where the mechanism tells the sender nothing. */
    static String acknowledgement(Workload workload, Parameters parameters) {
        return PortablePhrases.acknowledgement(workload, parameters);
    }
}
