package workbench.ipc.posix;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** A port of 127.0.0.1 as {@code struct sockaddr_in}: family, port and address, both the highest byte first, and padding. */
final class LoopbackAddress {
    static final int AF_INET = 2;
    static final int SIZE_BYTES = 16;

    private static final long PORT = 2;
    private static final long HOST = 4;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final ValueLayout.OfShort NETWORK_SHORT = JAVA_SHORT.withOrder(ByteOrder.BIG_ENDIAN);

    private LoopbackAddress() {}

    /** @param port 0: any that is free */
    static MemorySegment of(Arena arena, int port) {
        MemorySegment address = arena.allocate(SIZE_BYTES, Long.BYTES);
        address.set(JAVA_SHORT, 0, (short) AF_INET);
        address.set(NETWORK_SHORT, PORT, (short) port);
        MemorySegment.copy(LOOPBACK, 0, address, JAVA_BYTE, HOST, LOOPBACK.length);
        return address;
    }

    static int port(MemorySegment address) {
        return Short.toUnsignedInt(address.get(NETWORK_SHORT, PORT));
    }
}
