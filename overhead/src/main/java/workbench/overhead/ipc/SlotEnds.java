package workbench.overhead.ipc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import workbench.ipc.FileHost;
import workbench.ipc.RingSize;
import workbench.ipc.WaitStrategy;
import workbench.overhead.bare.Ends;
import workbench.transport.JoinContext;

/** A file of its own for each link, mapped into the memory of both ends, with room for as much as the kernel's. */
final class SlotEnds implements Ends {
    private final Path folder;
    private final int rank;
    private final long capacityBytes;
    private final WaitStrategy waiting;
    /** As confined as the kernel's; the end of this JVM closes it. */
    private final Arena arena = Arena.ofConfined();

    SlotEnds(JoinContext context) {
        folder = FileHost.folder(context);
        rank = context.rank();
        capacityBytes = RingSize.of(context.workload(), context.parameters()).bytes();
        waiting = WaitStrategy.of(context.parameters());
    }

    @Override
    public Out to(int peer, int mostBytes) throws IOException {
        return new BareSlots.Writer(map(rank, peer), capacityBytes, waiting, mostBytes);
    }

    @Override
    public In from(int peer, int mostBytes) throws IOException {
        return new BareSlots.Reader(map(peer, rank), capacityBytes, waiting, mostBytes);
    }

    /** Whichever end comes first makes the file. */
    private MemorySegment map(int from, int to) throws IOException {
        Path file = folder.resolve("bare-" + from + "-to-" + to);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, BareSlots.sizeBytes(capacityBytes), arena);
        }
    }
}
