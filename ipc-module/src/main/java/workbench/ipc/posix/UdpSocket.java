package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import workbench.transport.Datagrams;

/**
 * A UDP socket on loopback: {@code socket}, {@code bind}, {@code connect}, {@code send}, {@code recv}, with a buffer for what is sent or received.
 * The calls themselves, since Java's own socket takes several of them for a receive that does not wait for ever.
 */
public final class UdpSocket extends NativeObject {
    /** What fits into an IP packet beside the headers of IP and UDP. */
    public static final int MOST_BYTES = 65_535 - 20 - 8;

    /** Nothing has come in the time that was set for it. */
    public static final int NOTHING = Datagrams.NOTHING;

    private static final int SOCK_DGRAM = 2;
    private static final int SOCK_CLOEXEC = 02000000;
    private static final int SOL_SOCKET = 1;
    private static final int SO_SNDBUF = 7;
    private static final int SO_RCVBUF = 8;
    private static final int SO_RCVTIMEO = 20;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int EAGAIN = 11;

    private static final MethodHandle SOCKET = Native.function("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle SETSOCKOPT =
            Native.function("setsockopt", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle BIND = Native.function("bind", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle CONNECT = Native.function("connect", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle GETSOCKNAME =
            Native.function("getsockname", JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
    private static final MethodHandle SEND = Native.function("send", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle RECV = Native.function("recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);

    private final MemorySegment buffer = arena.allocate(MOST_BYTES);
    private final int descriptor;

    /** Bound to a port that is free. */
    public UdpSocket() throws IOException {
        int socket = (int) Native.call("socket", (state, own) ->
                (int) SOCKET.invokeExact(state, LoopbackAddress.AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        MemorySegment anyPort = LoopbackAddress.of(arena, 0);
        Native.call("bind", (state, own) -> (int) BIND.invokeExact(state, socket, anyPort, LoopbackAddress.SIZE_BYTES));
        descriptor = socket;
    }

    /** For {@code poll}. */
    int descriptor() {
        return descriptor;
    }

    /** Where it is bound. */
    public int port() throws IOException {
        MemorySegment address = LoopbackAddress.of(arena, 0);
        MemorySegment size = arena.allocateFrom(JAVA_INT, LoopbackAddress.SIZE_BYTES);
        Native.call("getsockname", (state, own) -> (int) GETSOCKNAME.invokeExact(state, descriptor, address, size));
        return LoopbackAddress.port(address);
    }

    public void sendBuffer(int bytes) throws IOException {
        option(SO_SNDBUF, arena.allocateFrom(JAVA_INT, bytes));
    }

    public void receiveBuffer(int bytes) throws IOException {
        option(SO_RCVBUF, arena.allocateFrom(JAVA_INT, bytes));
    }

    /** How long {@link #receive} waits, {@code SO_RCVTIMEO}: less than a second. */
    public void patience(int millis) throws IOException {
        option(SO_RCVTIMEO, arena.allocateFrom(JAVA_LONG, 0, 1_000L * millis));
    }

    private void option(int name, MemorySegment value) throws IOException {
        Native.call("setsockopt(" + name + ")", (state, own) ->
                (int) SETSOCKOPT.invokeExact(state, descriptor, SOL_SOCKET, name, value, (int) value.byteSize()));
    }

    /** From now on the kernel drops what comes from anywhere else; what has come before is dropped here. */
    public void connect(int port) throws IOException {
        MemorySegment peer = LoopbackAddress.of(arena, port);
        Native.call("connect(" + port + ")", (state, own) ->
                (int) CONNECT.invokeExact(state, descriptor, peer, LoopbackAddress.SIZE_BYTES));
        while (receiveNow() != NOTHING) {
            // Of a stranger: the peer sends when both are connected.
        }
    }

    /** What is to be sent is written here, what has been received is read here. */
    public MemorySegment buffer() {
        return buffer;
    }

    /** Does not wait for the receiver: what has no room there is lost, and nobody is told. */
    public void send(int bytes) throws IOException {
        try {
            long sent;
            do {
                sent = (long) SEND.invokeExact(errno.state(), descriptor, buffer, (long) bytes, 0);
            } while (sent < 0 && errno.isInterrupted());
            if (sent < 0) {
                errno.check(-1, "send(" + bytes + " bytes)");
            }
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    /** Waits for a datagram as long as was set; returns its length or {@link #NOTHING}. */
    public int receive() throws IOException {
        return receive(0);
    }

    /** The same without waiting. */
    public int receiveNow() throws IOException {
        return receive(MSG_DONTWAIT);
    }

    private int receive(int flags) throws IOException {
        try {
            long length;
            do {
                length = (long) RECV.invokeExact(errno.state(), descriptor, buffer, (long) MOST_BYTES, flags);
            } while (length < 0 && errno.isInterrupted());
            if (length < 0 && errno.value() != EAGAIN) {
                errno.check(-1, "recv");
            }
            return (int) length;
        } catch (Throwable e) {
            throw Native.thrown(e);
        }
    }

    @Override
    void release() throws IOException {
        Descriptor.close(descriptor, descriptor);
    }
}
