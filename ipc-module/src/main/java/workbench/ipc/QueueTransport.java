package workbench.ipc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import workbench.portable.Link;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Semantics;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** The queues of {@code java.util.concurrent} between threads, in the three capacities of the lecture. */
public final class QueueTransport extends IpcTransport {
    private static final String CAPACITY = "capacity";
    private static final String BOUNDED = "bounded";
    private static final String ZERO = "zero";
    private static final String UNBOUNDED = "unbounded";

    public QueueTransport() {
        super("queue", "messages", "queues of java.util.concurrent between threads");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(
                CAPACITY,
                "what a queue holds: what may be under way (ArrayBlockingQueue), nothing (SynchronousQueue: a rendezvous), or"
                        + " anything (LinkedBlockingQueue)",
                BOUNDED,
                ZERO,
                UNBOUNDED));
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.THREADS);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment) {
        String kind = parameters.word(CAPACITY);
        return new Semantics(
                switch (kind) {
                    case ZERO -> "zero: a sender waits for its receiver";
                    case UNBOUNDED -> "unbounded: a sender never waits";
                    default ->
                        "bounded, " + bound(workload, parameters) + " messages for each pair; then the sender waits";
                },
                "blocks",
                "none",
                "none",
                kind.equals(ZERO) ? "returns when the receiver takes it" : "returns when queued",
                "into the message and out of it",
                Phrases.border(deployment),
                Phrases.next(workload));
    }

    private static int bound(Workload workload, Parameters parameters) {
        return Math.toIntExact(workload.traffic(parameters).underWay());
    }

    @Override
    public Host startHost(HostContext context) {
        Map<Link, BlockingQueue<HandedMessage>> queues = new LinkedHashMap<>();
        int bound = bound(context.workload(), context.parameters());
        for (Link link : Link.of(context.workload(), context.parameters())) {
            queues.put(
                    link,
                    switch (context.parameters().word(CAPACITY)) {
                        case ZERO -> new SynchronousQueue<>();
                        case UNBOUNDED -> new LinkedBlockingQueue<>();
                        default -> new ArrayBlockingQueue<>(bound);
                    });
        }
        return new Queues(queues, bound);
    }

    @Override
    Mechanism mechanism(JoinContext context) {
        return (Queues) context.localHost().orElseThrow();
    }
}
