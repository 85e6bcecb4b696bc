package workbench.tck;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import workbench.portable.PortableSemantics;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/**
 * Bounded queues between the threads of one JVM. Tests the harness quickly; its channel can be told to make a {@link Mistake}, to see that the
 * harness notices.
 */
public final class InMemoryTransport implements Transport {
    public static final String ID = "in-memory";
    public static final String MISTAKE = "mistake";
    static final String SPEED = "speed";

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String style() {
        return "messages";
    }

    @Override
    public String description() {
        return "bounded queues between threads, for tests of the harness";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(MISTAKE, "what the channel does wrong", Mistake.words()),
                Parameter.choice(SPEED, "how its speed changes while it is used", Speed.words()));
    }

    @Override
    public List<Deployment> deployments() {
        return List.of(Deployment.THREADS);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return new PortableSemantics(workload, parameters)
                .over(
                        deployment,
                        Capacity.messages(Queues.CAPACITY, Place.QUEUE),
                        Waiting.BLOCKS,
                        Durability.NONE,
                        Send.copiedTo(Place.QUEUE),
                        Copies.of(Copies.Form.MESSAGE, 2, 0));
    }

    @Override
    public HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }

    @Override
    public Host startHost(HostContext context) {
        return new Queues(context.size());
    }

    @Override
    public Session join(JoinContext context) {
        Queues queues = (Queues) context.localHost().orElseThrow();
        return new InMemorySession(
                queues,
                context.rank(),
                Mistake.of(context.parameters().word(MISTAKE)),
                Speed.of(context.parameters().word(SPEED)));
    }

    /** The queues that all participants share. */
    static final class Queues implements Host {
        static final int CAPACITY = 64;

        private final BlockingQueue<byte[]>[][] queues;

        @SuppressWarnings({"rawtypes", "unchecked"})
        Queues(int size) {
            queues = new BlockingQueue[size][size];
            for (var row : queues) {
                Arrays.setAll(row, i -> new ArrayBlockingQueue<>(CAPACITY));
            }
        }

        BlockingQueue<byte[]> between(int from, int to) {
            return queues[from][to];
        }
    }
}
