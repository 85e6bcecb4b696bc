package workbench.ipc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ByteChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import workbench.ipc.posix.FileLock;

/**
 * A ring of bytes in a file, between one writer and one reader: two positions and the bytes. Whoever reads or moves a position holds the lock;
 * nobody is told that there is room or that something has come, so one looks again.
 */
final class LockedRing implements ByteChannel {
    private static final int POSITIONS_BYTES = 2 * Long.BYTES;
    private static final int READ = 0;
    private static final int WRITTEN = Long.BYTES;

    /** To look takes some system calls: so much longer than to look into memory. */
    private static final int LOOKS_INTO_MEMORY = 400;

    private final FileChannel file;
    private final FileLock lock;
    private final WaitStrategy waiting;
    private final long start;
    private final long capacity;
    private final At reading;
    private final At writing;
    private final ByteBuffer positions =
            ByteBuffer.allocateDirect(POSITIONS_BYTES).order(ByteOrder.nativeOrder());

    /** A read or a write at an offset. */
    private interface At {
        int transfer(ByteBuffer bytes, long offset) throws IOException;
    }

    /** @param start where in the file it begins; zeros, to begin with */
    LockedRing(Path path, FileLock lock, long start, long capacity, WaitStrategy waiting) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.reading = file::read;
        this.writing = file::write;
        this.lock = lock;
        this.start = start;
        this.capacity = capacity;
        this.waiting = waiting;
    }

    /** What a ring of a capacity takes in a file. */
    static long sizeBytes(long capacity) {
        return POSITIONS_BYTES + capacity;
    }

    /** Writes at least one byte. */
    @Override
    public int write(ByteBuffer source) throws IOException {
        return pass(source, WRITTEN, writing);
    }

    /** Reads at least one byte. */
    @Override
    public int read(ByteBuffer target) throws IOException {
        return pass(target, READ, reading);
    }

    /** @param which position is the caller's own */
    private int pass(ByteBuffer bytes, int which, At at) throws IOException {
        for (int looks = 0; ; looks++) {
            int count = passLocked(bytes, which, at);
            if (count > 0) {
                return count;
            }
            waiting.pause(looks * LOOKS_INTO_MEMORY);
        }
    }

    private int passLocked(ByteBuffer bytes, int which, At at) throws IOException {
        lock.lock();
        try {
            look();
            long unread = positions.getLong(WRITTEN) - positions.getLong(READ);
            int count = (int) Math.min(which == WRITTEN ? capacity - unread : unread, bytes.remaining());
            if (count > 0) {
                long position = positions.getLong(which);
                transfer(bytes, position, count, at);
                move(which, position + count);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    private void look() throws IOException {
        positions.clear();
        all(positions, start, reading);
    }

    private void move(int which, long position) throws IOException {
        positions.putLong(which, position);
        positions.limit(which + Long.BYTES).position(which);
        all(positions, start + which, writing);
    }

    /** In two goes where the ring's end lies between. */
    private void transfer(ByteBuffer bytes, long position, int count, At at) throws IOException {
        int end = bytes.limit();
        long offset = position & capacity - 1;
        int first = (int) Math.min(count, capacity - offset);
        bytes.limit(bytes.position() + first);
        all(bytes, start + POSITIONS_BYTES + offset, at);
        bytes.limit(bytes.position() + count - first);
        all(bytes, start + POSITIONS_BYTES, at);
        bytes.limit(end);
    }

    private static void all(ByteBuffer bytes, long offset, At at) throws IOException {
        long next = offset;
        while (bytes.hasRemaining()) {
            int count = at.transfer(bytes, next);
            if (count < 0) {
                throw new IOException("the shared file is shorter than it was made");
            }
            next += count;
        }
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
        lock.close();
    }
}
