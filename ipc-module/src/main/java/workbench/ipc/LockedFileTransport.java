package workbench.ipc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import workbench.ipc.posix.FileLock;
import workbench.ipc.posix.Posix;
import workbench.semantics.Capacity;
import workbench.semantics.Copies;
import workbench.semantics.Durability;
import workbench.semantics.Place;
import workbench.semantics.Waiting;
import workbench.transport.Availability;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.ShownWith;
import workbench.workload.Edge;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** One file with a {@link LockedRing} for each link. What is locked makes the difference: the file, or the link's own part of it. */
@ShownWith({LockedRing.class, FileLock.class})
abstract sealed class LockedFileTransport extends IpcTransport permits FileLockTransport, RecordLockTransport {
    private static final String FILE = "shared";

    private final Waiting.Lock contention;
    private final Locking locking;

    /** Makes the lock that guards the part of the file from {@code start} on. */
    interface Locking {
        FileLock lock(Path file, long start, long length) throws IOException;
    }

    /** @param contention who waits for whom because of the lock */
    LockedFileTransport(String id, String description, Waiting.Lock contention, Locking locking) {
        super(
                id,
                "memory",
                description,
                Place.FILE,
                Durability.OUTLIVES_PROCESSES,
                Copies.of(Copies.Form.BUFFERS, 2, 2));
        this.contention = contention;
        this.locking = locking;
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(RingSize.parameter(), WaitStrategy.parameter());
    }

    @Override
    public final Availability availability() {
        return Posix.availability();
    }

    @Override
    final Capacity room(Workload workload, Parameters parameters) {
        return Capacity.bytes(RingSize.of(workload, parameters).bytes(), Place.FILE, StreamOutlet.BUFFER_BYTES);
    }

    @Override
    final Waiting waiting(Parameters parameters) {
        return new Waiting(WaitStrategy.of(parameters).how(), contention);
    }

    @Override
    public final Host startHost(HostContext context) throws IOException {
        int links = context.workload().edges(context.parameters()).size();
        try (RandomAccessFile file =
                new RandomAccessFile(context.directory().resolve(FILE).toFile(), "rw")) {
            file.setLength(links
                    * LockedRing.sizeBytes(RingSize.of(context.workload(), context.parameters())
                            .bytes()));
        }
        return new FileHost(context.directory());
    }

    @Override
    final Mechanism mechanism(JoinContext context) {
        List<Edge> links = context.workload().edges(context.parameters());
        long capacity = RingSize.of(context.workload(), context.parameters()).bytes();
        Path file = FileHost.folder(context).resolve(FILE);
        WaitStrategy waiting = WaitStrategy.of(context.parameters());
        return new Mechanism() {
            @Override
            public Outlet outlet(Edge link) throws IOException {
                return new StreamOutlet(ring(link));
            }

            @Override
            public Inlet inlet(Edge link) throws IOException {
                return new StreamInlet(ring(link));
            }

            private LockedRing ring(Edge link) throws IOException {
                long length = LockedRing.sizeBytes(capacity);
                long start = links.indexOf(link) * length;
                return new LockedRing(file, locking.lock(file, start, length), start, capacity, waiting);
            }
        };
    }
}
