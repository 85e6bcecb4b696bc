package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A System V message queue: {@code msgget}, {@code msgsnd}, {@code msgrcv}. One end of it, with a buffer for what is sent or received: a type,
 * here always 1, and the text.
 */
public final class SysvQueue implements AutoCloseable {
    private static final Path LIMIT = Path.of("/proc/sys/kernel/msgmax");
    private static final long TYPE = 1;
    private static final long TEXT = Long.BYTES;

    private static final int IPC_SET = 1;
    private static final int IPC_STAT = 2;

    /** {@code struct msqid_ds} of 64-bit Linux: who may, three times, bytes and messages in it, bytes it may hold, … */
    private static final long MSQID_DS_BYTES = 120;

    private static final long MSG_QBYTES = 88;

    private static final MethodHandle MSGGET =
            NativeCall.of("msgget", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle MSGSND =
            NativeCall.of("msgsnd", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle MSGRCV = NativeCall.of(
            "msgrcv", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT));
    private static final MethodHandle MSGCTL =
            NativeCall.of("msgctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));

    private final Arena arena = Arena.ofConfined();
    private final Errno errno = new Errno(arena);
    private final int id;
    private final int most;
    private final MemorySegment buffer;

    /** @param most bytes in a message */
    public SysvQueue(int id, int most) {
        this.id = id;
        this.most = most;
        this.buffer = arena.allocate(TEXT + most, Long.BYTES);
        buffer.set(JAVA_LONG, 0, TYPE);
    }

    /**
     * Makes a queue, for the owner only.
     *
     * @param file its key is made from this
     * @return its id
     */
    public static int create(Path file) throws IOException {
        return SysvKey.create(file, "msgget", SysvQueue::get);
    }

    static int createPrivate() throws IOException {
        return SysvKey.createPrivate("msgget", SysvQueue::get);
    }

    private static int get(Errno errno, int key) throws Throwable {
        return (int) MSGGET.invokeExact(errno.state(), key, SysvKey.CREATE);
    }

    /** Sets how many bytes of messages it holds: {@code msg_qbytes}. */
    public static void resize(int id, long bytes) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            MemorySegment queue = arena.allocate(MSQID_DS_BYTES, Long.BYTES);
            String call = "msgctl(" + id + ", %s, " + bytes + ")";
            errno.check(
                    Native.call(() -> (int) MSGCTL.invokeExact(errno.state(), id, IPC_STAT, queue)),
                    call.formatted("IPC_STAT"));
            queue.set(JAVA_LONG, MSG_QBYTES, bytes);
            errno.check(
                    Native.call(() -> (int) MSGCTL.invokeExact(errno.state(), id, IPC_SET, queue)),
                    call.formatted("IPC_SET"));
        }
    }

    /**
     * What the system allows a message to have, in bytes.
     *
     * @implNote Such a file gives all that it has to the first read and nothing to a second; to read it as one string begins with a single byte.
     */
    public static int mostBytes() throws IOException {
        return Integer.parseInt(Files.readAllLines(LIMIT).getFirst().strip());
    }

    static void remove(int id) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Errno errno = new Errno(arena);
            errno.check(
                    Native.call(() -> (int) MSGCTL.invokeExact(errno.state(), id, SysvKey.REMOVE, MemorySegment.NULL)),
                    "msgctl(" + id + ", IPC_RMID)");
        }
    }

    /** Where the text of a message begins, to be written to or read from. */
    public MemorySegment text() {
        return buffer.asSlice(TEXT);
    }

    /** Waits until there is room. */
    public void send(long bytes) throws IOException {
        try {
            int failed = (int) MSGSND.invokeExact(errno.state(), id, buffer, bytes, 0);
            while (failed < 0 && errno.isInterrupted()) {
                failed = (int) MSGSND.invokeExact(errno.state(), id, buffer, bytes, 0);
            }
            if (failed < 0) {
                errno.check(failed, "msgsnd(" + id + ", " + bytes + ")");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    /** Waits for a message; returns its length. */
    public int receive() throws IOException {
        try {
            long length = (long) MSGRCV.invokeExact(errno.state(), id, buffer, (long) most, 0L, 0);
            while (length < 0 && errno.isInterrupted()) {
                length = (long) MSGRCV.invokeExact(errno.state(), id, buffer, (long) most, 0L, 0);
            }
            if (length < 0) {
                errno.check(-1, "msgrcv(" + id + ")");
            }
            return (int) length;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
