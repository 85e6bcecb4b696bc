package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import workbench.transport.Datagrams;

/**
 * A UDP socket on loopback: {@code socket}, {@code bind}, {@code connect}, {@code send}, {@code recv}, with a buffer for what is sent or received.
 * The calls themselves, since Java's own socket takes several of them for a receive that does not wait for ever.
 */
public final class UdpSocket implements AutoCloseable {
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

    private static final MethodHandle SOCKET =
            NativeCall.of("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SETSOCKOPT = NativeCall.of(
            "setsockopt", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final FunctionDescriptor WITH_ADDRESS = FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle BIND = NativeCall.of("bind", WITH_ADDRESS);
    private static final MethodHandle CONNECT = NativeCall.of("connect", WITH_ADDRESS);
    private static final MethodHandle GETSOCKNAME =
            NativeCall.of("getsockname", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));
    private static final FunctionDescriptor TRANSFER =
            FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle SEND = NativeCall.of("send", TRANSFER);
    private static final MethodHandle RECV = NativeCall.of("recv", TRANSFER);

    private final Arena arena = Arena.ofConfined();
    private final Errno errno = new Errno(arena);
    private final MemorySegment buffer = arena.allocate(MOST_BYTES);
    private final int descriptor;

    /** Bound to a port that is free. */
    public UdpSocket() throws IOException {
        descriptor = Native.call(
                () -> (int) SOCKET.invokeExact(errno.state(), LoopbackAddress.AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        errno.check(descriptor, "socket");
        MemorySegment anyPort = LoopbackAddress.of(arena, 0);
        errno.check(
                Native.call(
                        () -> (int) BIND.invokeExact(errno.state(), descriptor, anyPort, LoopbackAddress.SIZE_BYTES)),
                "bind");
    }

    /** For {@code poll}. */
    int descriptor() {
        return descriptor;
    }

    /** Where it is bound. */
    public int port() throws IOException {
        MemorySegment address = LoopbackAddress.of(arena, 0);
        MemorySegment size = arena.allocateFrom(JAVA_INT, LoopbackAddress.SIZE_BYTES);
        errno.check(
                Native.call(() -> (int) GETSOCKNAME.invokeExact(errno.state(), descriptor, address, size)),
                "getsockname");
        return LoopbackAddress.port(address);
    }

    /** {@code SO_SNDBUF}. */
    public void sendBuffer(int bytes) throws IOException {
        option(SO_SNDBUF, arena.allocateFrom(JAVA_INT, bytes));
    }

    /** {@code SO_RCVBUF}. */
    public void receiveBuffer(int bytes) throws IOException {
        option(SO_RCVBUF, arena.allocateFrom(JAVA_INT, bytes));
    }

    /** How long {@link #receive} waits, {@code SO_RCVTIMEO}: less than a second. */
    public void patience(int millis) throws IOException {
        option(SO_RCVTIMEO, arena.allocateFrom(JAVA_LONG, 0, 1_000L * millis));
    }

    private void option(int name, MemorySegment value) throws IOException {
        errno.check(
                Native.call(() -> (int) SETSOCKOPT.invokeExact(
                        errno.state(), descriptor, SOL_SOCKET, name, value, (int) value.byteSize())),
                "setsockopt(" + name + ")");
    }

    /** From now on the kernel drops what comes from anywhere else; what has come before is dropped here. */
    public void connect(int port) throws IOException {
        MemorySegment peer = LoopbackAddress.of(arena, port);
        errno.check(
                Native.call(
                        () -> (int) CONNECT.invokeExact(errno.state(), descriptor, peer, LoopbackAddress.SIZE_BYTES)),
                "connect(" + port + ")");
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
            long sent = (long) SEND.invokeExact(errno.state(), descriptor, buffer, (long) bytes, 0);
            while (sent < 0 && errno.isInterrupted()) {
                sent = (long) SEND.invokeExact(errno.state(), descriptor, buffer, (long) bytes, 0);
            }
            if (sent < 0) {
                errno.check(-1, "send(" + bytes + " bytes)");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
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
            long length = (long) RECV.invokeExact(errno.state(), descriptor, buffer, (long) MOST_BYTES, flags);
            while (length < 0 && errno.isInterrupted()) {
                length = (long) RECV.invokeExact(errno.state(), descriptor, buffer, (long) MOST_BYTES, flags);
            }
            if (length < 0 && errno.value() != EAGAIN) {
                errno.check(-1, "recv");
            }
            return (int) length;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
    }

    @Override
    public void close() throws IOException {
        if (arena.scope().isAlive()) {
            Descriptor.close(errno, descriptor, descriptor);
            arena.close();
        }
    }
}
