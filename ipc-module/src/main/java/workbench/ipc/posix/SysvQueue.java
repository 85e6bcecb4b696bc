package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A System V message queue: {@code msgget}, {@code msgsnd}, {@code msgrcv}. One end of it, with a buffer for what is sent or received: a type,
 * here always 1, and the text.
 */
public final class SysvQueue extends NativeObject {
    private static final Path LIMIT = Path.of("/proc/sys/kernel/msgmax");
    private static final long TYPE = 1;
    private static final long TEXT = Long.BYTES;

    private static final int IPC_SET = 1;
    private static final int IPC_STAT = 2;

    /** {@code struct msqid_ds} of 64-bit Linux: who may, three times, bytes and messages in it, bytes it may hold, … */
    private static final long MSQID_DS_BYTES = 120;

    private static final long MSG_QBYTES = 88;

    private static final MethodHandle MSGGET = Native.function("msgget", JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle MSGSND =
            Native.function("msgsnd", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle MSGRCV =
            Native.function("msgrcv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT);
    private static final MethodHandle MSGCTL = Native.function("msgctl", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);

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

    static void check() throws IOException {
        SysvKey.check("msgget", SysvQueue::find, new SysvKey.Limit("msg", "msgmni", 0));
    }

    /** A key that is made from a file and that no queue has. */
    public static int unusedKey(Path file) throws IOException {
        return SysvKey.unused(file, "msgget", SysvQueue::find);
    }

    /** Makes a queue, for the owner only; returns its id. */
    public static int create(int key) throws IOException {
        return (int) Native.call("msgget", (errno, arena) -> (int) MSGGET.invokeExact(errno, key, SysvKey.CREATE));
    }

    private static int find(MemorySegment errno, int key) throws Throwable {
        return (int) MSGGET.invokeExact(errno, key, SysvKey.FIND);
    }

    /** Sets how many bytes of messages it holds: {@code msg_qbytes}. */
    public static void resize(int id, long bytes) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment queue = arena.allocate(MSQID_DS_BYTES, Long.BYTES);
            control(id, IPC_STAT, queue, "IPC_STAT, " + bytes);
            queue.set(JAVA_LONG, MSG_QBYTES, bytes);
            control(id, IPC_SET, queue, "IPC_SET, " + bytes);
        }
    }

    private static void control(int id, int command, MemorySegment queue, String words) throws IOException {
        Native.call("msgctl(" + id + ", " + words + ")", (errno, arena) ->
                (int) MSGCTL.invokeExact(errno, id, command, queue));
    }

    /**
     * What the system allows a message to have, in bytes.
     *
     * @implNote Such a file gives all that it has to the first read and nothing to a second; to read it as one string begins with a single byte.
     */
    public static int mostBytes() throws IOException {
        return Integer.parseInt(Files.readAllLines(LIMIT).getFirst().strip());
    }

    static void remove(int key) throws IOException {
        int id = (int) Native.call("msgget", (errno, arena) -> find(errno, key));
        control(id, SysvKey.REMOVE, MemorySegment.NULL, "IPC_RMID");
    }

    /** Where the text of a message begins, to be written to or read from. */
    public MemorySegment text() {
        return buffer.asSlice(TEXT);
    }

    /** Waits until there is room. */
    public void send(long bytes) throws IOException {
        try {
            int failed;
            do {
                failed = (int) MSGSND.invokeExact(errno.state(), id, buffer, bytes, 0);
            } while (failed < 0 && errno.isInterrupted());
            if (failed < 0) {
                errno.check(failed, "msgsnd(" + id + ", " + bytes + ")");
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    /** Waits for a message; returns its length. */
    public int receive() throws IOException {
        try {
            long length;
            do {
                length = (long) MSGRCV.invokeExact(errno.state(), id, buffer, (long) most, 0L, 0);
            } while (length < 0 && errno.isInterrupted());
            if (length < 0) {
                errno.check(-1, "msgrcv(" + id + ")");
            }
            return (int) length;
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }
}
