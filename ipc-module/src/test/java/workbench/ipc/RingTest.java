package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever waits in a broken ring waits for ever, and cannot be interrupted. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RingTest {
    private static final int CAPACITY = 128;

    private final MemorySegment memory = Arena.ofAuto().allocate(Ring.sizeBytes(CAPACITY), Long.BYTES);
    private final RingWriter writer = new RingWriter(memory, CAPACITY, WaitStrategy.PARK);
    private final RingReader reader = new RingReader(memory, CAPACITY, WaitStrategy.PARK);

    @Test
    void messagesOfAnyLengthKeepTheirBorders() {
        byte[] target = new byte[16];
        for (int length = 0; length < target.length; length++) {
            writer.send(filled(length, length), length);
            assertThat(reader.receive(target)).isEqualTo(length);
            assertThat(Arrays.copyOf(target, length)).isEqualTo(filled(length, length));
        }
    }

    @ParameterizedTest
    @CsvSource({"128, PARK", "128, SPIN", "1024, SPIN"})
    void whatIsLongerThanTheRingPassesThroughInParts(int capacity, WaitStrategy waiting) throws InterruptedException {
        MemorySegment ring = Arena.ofAuto().allocate(Ring.sizeBytes(capacity), Long.BYTES);
        RingWriter out = new RingWriter(ring, capacity, waiting);
        RingReader in = new RingReader(ring, capacity, waiting);
        Random lengths = new Random(1);
        int[] sent = lengths.ints(2_000, 0, 3 * capacity).toArray();
        // A daemon: where the reader fails, nobody makes room any more. One of the common pool would be missing to
        // other tests then.
        Thread sending = Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; i < sent.length; i++) {
                out.send(filled(sent[i], i), sent[i]);
            }
        });
        byte[] target = new byte[3 * capacity];
        for (int i = 0; i < sent.length; i++) {
            assertThat(in.receive(target)).isEqualTo(sent[i]);
            assertThat(Arrays.copyOf(target, sent[i])).isEqualTo(filled(sent[i], i));
        }
        sending.join();
    }

    @Test
    void noMoreIsInItThanItsCapacity() throws InterruptedException {
        writer.send(filled(1, 1), 1);
        Thread sending = Thread.ofPlatform().daemon().start(() -> writer.send(filled(1, 2), 1));
        while (sending.getState() != Thread.State.TIMED_WAITING && sending.isAlive()) {
            Thread.onSpinWait();
        }

        assertThat(sending.isAlive()).isTrue();

        reader.receive(new byte[1]);
        sending.join();
    }

    @Test
    void roomIsGivenBackByTheQuarterWhileThereIsMoreToRead() {
        Ends ends = new Ends(1_024);
        ends.send(7);

        ends.receive(1);
        assertThat(ends.told()).isZero();
        ends.receive(1);
        assertThat(ends.told()).isEqualTo(256);
        ends.receive(3);
        assertThat(ends.told()).isEqualTo(512);
        ends.receive(2);
        assertThat(ends.told()).isEqualTo(896);
    }

    @Test
    void lessRoomThanAQuarterIsEnoughAfterAWhile() {
        Ends ends = new Ends(1_024);
        ends.send(1);
        ends.receive(1);
        ends.send(7);

        ends.send(1);

        ends.receive(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 447, 448, 449, 640, 1_000, 1_024, 1_500, 4_096})
    void messagesOfOneLengthPassTheRingsEndWhole(int length) {
        int capacity = 16_384;
        MemorySegment ring = Arena.ofAuto().allocate(Ring.sizeBytes(capacity), Long.BYTES);
        RingWriter out = new RingWriter(ring, capacity, WaitStrategy.SPIN);
        RingReader in = new RingReader(ring, capacity, WaitStrategy.SPIN);
        byte[] target = new byte[length];
        long rounds = 3 * Ring.around(capacity) / Ring.BLOCK;
        for (int sent = 0; sent < rounds; sent += 2) {
            out.send(filled(length, sent), length);
            out.send(filled(length, sent + 1), length);
            for (int received = sent; received < sent + 2; received++) {
                assertThat(in.receive(target)).isEqualTo(length);
                assertThat(target).isEqualTo(filled(length, received));
            }
        }
    }

    @Test
    void aCapacityThatIsNoPowerOfTwoIsRefused() {
        assertThatThrownBy(() -> Ring.sizeBytes(192)).hasMessageContaining("not 192");
        assertThatThrownBy(() -> Ring.sizeBytes(64)).hasMessageContaining("not 64");
    }

    private static byte[] filled(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (seed * 31 + i);
        }
        return bytes;
    }

    /** Both ends of a ring, and messages of one block. */
    private static final class Ends {
        private final MemorySegment ring;
        private final RingWriter writer;
        private final RingReader reader;

        Ends(int capacity) {
            ring = Arena.ofAuto().allocate(Ring.sizeBytes(capacity), Long.BYTES);
            writer = new RingWriter(ring, capacity, WaitStrategy.SPIN);
            reader = new RingReader(ring, capacity, WaitStrategy.SPIN);
        }

        void send(int messages) {
            for (int i = 0; i < messages; i++) {
                writer.send(new byte[Ring.BLOCK], Ring.BLOCK);
            }
        }

        void receive(int messages) {
            for (int i = 0; i < messages; i++) {
                assertThat(reader.receive(new byte[Ring.BLOCK])).isEqualTo(Ring.BLOCK);
            }
        }

        long told() {
            return ring.get(ValueLayout.JAVA_LONG, Ring.READ);
        }
    }
}
