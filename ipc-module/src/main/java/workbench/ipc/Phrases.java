package workbench.ipc;

import workbench.transport.Deployment;
import workbench.workload.ParallelSum;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** What the semantics of several mechanisms say alike. */
public final class Phrases {
    private Phrases() {}

    /** Whether a message crosses a process border. */
    public static String border(Deployment deployment) {
        return deployment == Deployment.THREADS ? "same JVM" : "one: to the receiver's process";
    }

    /** Who gets the next message. */
    public static String next(Workload workload) {
        return switch (workload) {
            case ProducerConsumer w -> "each in turn";
            case ParallelSum w -> "each its share";
            case PingPong w -> "its partner";
            case Streaming w -> "its partner";
        };
    }
}
