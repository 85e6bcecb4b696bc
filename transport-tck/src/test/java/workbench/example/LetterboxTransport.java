package workbench.example;

import java.util.List;
import workbench.portable.PortableSemantics;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Channel;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** The example of a transport: between each two threads a box that holds one message. */
public final class LetterboxTransport implements Transport {
    @Override
    public String id() {
        return "letterbox";
    }

    @Override
    public String style() {
        return "memory";
    }

    @Override
    public String description() {
        return "a box for each pair of threads, which holds one message";
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
                        Capacity.messages(1, Place.SLOTS),
                        Waiting.BLOCKS,
                        Durability.NONE,
                        Send.copiedTo(Place.SLOTS),
                        Copies.of(Copies.Form.SHARED_MEMORY, 2, 0));
    }

    @Override
    public HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }

    @Override
    public Host startHost(HostContext context) {
        return new Letterboxes(context.size());
    }

    @Override
    public Session join(JoinContext context) {
        return new Ends((Letterboxes) context.localHost().orElseThrow(), context.rank());
    }

    /** One participant's ends of the boxes. */
    private record Ends(Letterboxes boxes, int rank) implements Session, Channel {
        @Override
        public Channel channel() {
            return this;
        }

        /** What a reader needs beside the kernel. */
        @Override
        public List<Class<?>> parts() {
            return List.of(Letterboxes.class);
        }

        @Override
        public void send(int toRank, byte[] message, int length) throws InterruptedException {
            boxes.between(rank, toRank).put(message, length);
        }

        @Override
        public int receive(int fromRank, byte[] message) throws InterruptedException {
            return boxes.between(fromRank, rank).take(message);
        }

        @Override
        public void close() {}
    }
}
