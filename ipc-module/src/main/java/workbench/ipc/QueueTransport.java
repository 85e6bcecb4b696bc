package workbench.ipc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.workload.Edge;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** The queues of {@code java.util.concurrent} between threads, in the three capacities of the lecture. */
public final class QueueTransport extends IpcTransport {
    public QueueTransport() {
        super(
                "queue",
                "messages",
                "queues of java.util.concurrent between threads",
                Place.QUEUE,
                Durability.NONE,
                Copies.of(Copies.Form.MESSAGE, 2, 0));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(
                        Slots.CAPACITY,
                        "what a queue holds: so many messages (ArrayBlockingQueue), none (SynchronousQueue: a"
                                + " rendezvous), or any number (LinkedBlockingQueue)",
                        Slots.BOUNDED,
                        Slots.ZERO,
                        Slots.UNBOUNDED),
                Slots.parameter());
    }

    @Override
    public void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        Slots.check(parameters);
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.THREADS);
    }

    @Override
    Capacity room(Workload workload, Parameters parameters) {
        return switch (parameters.word(Slots.CAPACITY)) {
            case Slots.ZERO -> Capacity.of(Capacity.Room.RENDEZVOUS);
            case Slots.UNBOUNDED -> Capacity.of(Capacity.Room.UNBOUNDED);
            default -> Capacity.messages(bound(workload, parameters), Place.QUEUE);
        };
    }

    private static int bound(Workload workload, Parameters parameters) {
        return Slots.of(parameters)
                .orElseGet(() -> Math.toIntExact(workload.inFlight(parameters).underWay()));
    }

    @Override
    public Host startHost(HostContext context) {
        Map<Edge, BlockingQueue<Queues.HandedMessage>> queues = new LinkedHashMap<>();
        int bound = bound(context.workload(), context.parameters());
        for (Edge link : context.workload().edges(context.parameters())) {
            queues.put(
                    link,
                    switch (context.parameters().word(Slots.CAPACITY)) {
                        case Slots.ZERO -> new SynchronousQueue<>();
                        case Slots.UNBOUNDED -> new LinkedBlockingQueue<>();
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
