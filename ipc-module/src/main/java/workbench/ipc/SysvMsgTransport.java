package workbench.ipc;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workbench.ipc.posix.KernelObjects;
import workbench.ipc.posix.KernelSupport;
import workbench.ipc.posix.SysvQueue;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.transport.Availability;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
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
        super(
                "sysv-msg",
                "messages",
                "System V message queues, one for each pair",
                Place.KERNEL_QUEUE,
                Durability.OUTLIVES_PROCESSES,
                Copies.of(Copies.Form.BUFFERS, 2, 2));
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
    Capacity room(Workload workload, Parameters parameters) {
        return Capacity.bytes(parameters.has(QUEUE_SIZE) ? parameters.number(QUEUE_SIZE) : 0, Place.KERNEL_QUEUE, 0);
    }

    @Override
    public Host startHost(HostContext context) throws IOException {
        Path folder = context.directory();
        KernelHost host = new KernelHost(folder);
        for (Edge link : context.workload().edges(context.parameters())) {
            int key = SysvQueue.unusedKey(Files.createFile(FileHost.file(folder, link)));
            int id = host.add(KernelObjects.Kind.SYSV_QUEUE, link, key, SysvQueue::create);
            if (context.parameters().has(QUEUE_SIZE)) {
                SysvQueue.resize(id, context.parameters().number(QUEUE_SIZE));
            }
        }
        return host;
    }

    @Override
    Mechanism mechanism(JoinContext context) throws IOException {
        int most = mostBytes(context.parameters());
        return new Mechanism() {
            @Override
            public Outlet outlet(Edge link) {
                SysvQueue queue = queue(link);
                return new Sender(queue, queue.text(), most - Integer.BYTES);
            }

            @Override
            public Inlet inlet(Edge link) {
                SysvQueue queue = queue(link);
                return new Receiver(queue, queue.text());
            }

            private SysvQueue queue(Edge link) {
                return new SysvQueue(KernelHost.id(context, KernelObjects.Kind.SYSV_QUEUE, link), most);
            }
        };
    }

    /** Of a message, which the queue must be able to hold. */
    private static int mostBytes(Parameters parameters) throws IOException {
        int most = SysvQueue.mostBytes();
        return parameters.has(QUEUE_SIZE) ? Math.min(most, parameters.count(QUEUE_SIZE)) : most;
    }

    private record Sender(SysvQueue queue, MemorySegment text, int most) implements Outlet {
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
        public void close() throws IOException {
            queue.close();
        }
    }

    private record Receiver(SysvQueue queue, MemorySegment text) implements Inlet {
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
        public void close() throws IOException {
            queue.close();
        }
    }
}
