package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.ipc.posix.Semaphore;

class SlotRingTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void messagesLongerThanASlotGoThroughSeveral(boolean rendezvous) throws Exception {
        SlotRing.Shape shape = new SlotRing.Shape(rendezvous ? 1 : 3, 8, rendezvous);
        MemorySegment memory = Arena.ofAuto().allocate(shape.bytes(), Long.BYTES);
        Counted free = new Counted(shape.free());
        Counted full = new Counted(0);
        SlotRing.Writer writer = new SlotRing.Writer(new SlotRing.Parts(memory, free, full), shape);
        SlotRing.Reader reader = new SlotRing.Reader(new SlotRing.Parts(memory, free, full), shape);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            try {
                for (int length = 0; length < 40; length++) {
                    writer.send(filled(length), length);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        byte[] target = new byte[40];
        for (int length = 0; length < 40; length++) {
            assertThat(reader.receive(target)).isEqualTo(length);
            assertThat(Arrays.copyOf(target, length)).isEqualTo(filled(length));
        }
        sending.get(10, TimeUnit.SECONDS);
    }

    @Test
    void withoutCapacityASenderWaitsForItsReceiver() throws Exception {
        SlotRing.Shape shape = new SlotRing.Shape(1, 8, true);
        MemorySegment memory = Arena.ofAuto().allocate(shape.bytes(), Long.BYTES);
        AtomicInteger order = new AtomicInteger();
        // Single-threaded: the semaphores tell in which order they were used.
        Semaphore free = new Ordered(order, 2);
        Semaphore full = new Ordered(order, 1);

        new SlotRing.Writer(new SlotRing.Parts(memory, free, full), shape).send(new byte[1], 1);

        assertThat(order).hasValue(2);
    }

    @Test
    void itHasRoomForWhatMayBeUnderWayWithinReason() {
        assertThat(SlotRing.Shape.bounded(1_001, OptionalInt.empty(), 64))
                .isEqualTo(new SlotRing.Shape(64, 1_008, false));
        assertThat(SlotRing.Shape.bounded(4 << 20, OptionalInt.empty(), 1_000))
                .isEqualTo(new SlotRing.Shape(256, 64 << 10, false));
        assertThat(SlotRing.Shape.bounded(4 << 20, OptionalInt.of(3), 1_000))
                .isEqualTo(new SlotRing.Shape(3, 64 << 10, false));
        assertThat(SlotRing.Shape.rendezvous(0)).isEqualTo(new SlotRing.Shape(1, 8, true));
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (length * 31 + i);
        }
        return bytes;
    }

    /** Java's. */
    private record Counted(java.util.concurrent.Semaphore semaphore) implements Semaphore {
        Counted(int count) {
            this(new java.util.concurrent.Semaphore(count));
        }

        @Override
        public void down() throws InterruptedException {
            semaphore.acquire();
        }

        @Override
        public void up() {
            semaphore.release();
        }
    }

    /** Notes that it was the n-th to be used. */
    private record Ordered(AtomicInteger order, int expected) implements Semaphore {
        @Override
        public void down() {
            assertThat(order.incrementAndGet()).isEqualTo(expected);
        }

        @Override
        public void up() {
            assertThat(order.incrementAndGet()).isEqualTo(expected);
        }
    }
}
