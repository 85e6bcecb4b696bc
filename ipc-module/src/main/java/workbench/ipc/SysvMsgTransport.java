package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.ipc.posix.KernelObjects;
import workbench.ipc.posix.KernelSupport;
import workbench.ipc.posix.SysvQueue;
import workbench.portable.PortableSemantics;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.ShownWith;
import workbench.workload.Edge;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/**
 * System V message queues, one for each link. They keep the borders of messages; one that is longer than the system allows goes in several, each of
 * which says how much is still to come.
 */
@ShownWith(SysvQueue.class)
public final class SysvMsgTransport extends IpcTransport {
    private static final String QUEUE_SIZE = "queueSize";
    private static final int LEAST_BYTES = 64;
    private static final int MOST_BYTES = 16 << 20;

    public SysvMsgTransport() {
        super("sysv-msg", "messages", "System V message queues, one for each pair");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.optionalSize(
                QUEUE_SIZE,
                LEAST_BYTES,
                MOST_BYTES,
                "capacity: bytes of messages that a queue holds (msg_qbytes); unless set, the system's msgmnb, which only"
                        + " root may exceed"));
    }

    @Override
    public Availability availability() {
        return KernelSupport.of(KernelObjects.Kind.SYSV_QUEUE);
    }

    @Override
    public Map<String, String> notHonoured(Workload workload) {
        return creditsAreBytes(workload);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        long bytes = parameters.has(QUEUE_SIZE) ? parameters.number(QUEUE_SIZE) : 0;
        return new PortableSemantics(workload, parameters)
                .over(
                        deployment,
                        Capacity.bytes(bytes, Place.KERNEL_QUEUE, 0),
                        Waiting.BLOCKS,
                        Durability.OUTLIVES_PROCESSES,
                        Send.copiedTo(Place.KERNEL_QUEUE),
                        Copies.of(Copies.Form.BUFFERS, 2, 2));
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        Path folder = context.directory();
        Map<String, String> address = new HashMap<>();
        for (Edge link : context.workload().edges(context.parameters())) {
            int id = SysvQueue.create(Files.createFile(FileHost.file(folder, link)));
            KernelObjects.note(folder, KernelObjects.Kind.SYSV_QUEUE, Integer.toString(id));
            if (context.parameters().has(QUEUE_SIZE)) {
                SysvQueue.resize(id, context.parameters().number(QUEUE_SIZE));
            }
            address.put(name(link), Integer.toString(id));
        }
        return new KernelHost(folder, Map.copyOf(address));
    }

    private static String name(Edge link) {
        return "queue-" + link.from() + "-" + link.to();
    }

    @Override
    Mechanism mechanism(JoinContext context) throws IOException {
        Map<String, String> address = context.hostAddress();
        int most = mostBytes(context.parameters());
        return new Mechanism() {
            @Override
            public Outlet outlet(Edge link) {
                return new Sender(new SysvQueue(Integer.parseInt(address.get(name(link))), most), most);
            }

            @Override
            public Inlet inlet(Edge link) {
                return new Receiver(new SysvQueue(Integer.parseInt(address.get(name(link))), most));
            }
        };
    }

    /** Of a message, which the queue must be able to hold. */
    private static int mostBytes(Parameters parameters) throws IOException {
        int most = SysvQueue.mostBytes();
        return parameters.has(QUEUE_SIZE) ? Math.min(most, parameters.count(QUEUE_SIZE)) : most;
    }

    /** The sender's end. */
    private record Sender(SysvQueue queue, MemorySegment text, int most) implements Outlet {
        Sender(SysvQueue queue, int most) {
            this(queue, queue.text(), most - Integer.BYTES);
        }

        @Override
        public void send(byte[] message, int length) throws IOException {
            int done = 0;
            do {
                int part = Math.min(most, length - done);
                text.set(ValueLayout.JAVA_INT, 0, length - done - part);
                MemorySegment.copy(message, done, text, ValueLayout.JAVA_BYTE, Integer.BYTES, part);
                queue.send(Integer.BYTES + part);
                done += part;
            } while (done < length);
        }

        @Override
        public void close() {
            queue.close();
        }
    }

    /** The receiver's end. */
    private record Receiver(SysvQueue queue, MemorySegment text) implements Inlet {
        Receiver(SysvQueue queue) {
            this(queue, queue.text());
        }

        @Override
        public int receive(byte[] message) throws IOException {
            int done = 0;
            int left;
            do {
                int part = queue.receive() - Integer.BYTES;
                left = text.get(ValueLayout.JAVA_INT, 0);
                MemorySegment.copy(text, ValueLayout.JAVA_BYTE, Integer.BYTES, message, done, part);
                done += part;
            } while (left > 0);
            return done;
        }

        @Override
        public void close() {
            queue.close();
        }
    }
}
