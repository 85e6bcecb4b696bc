package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {
    private static final int CAPACITY = 64;

    private final MemorySegment memory = Arena.ofAuto().allocate(Ring.sizeBytes(CAPACITY), Long.BYTES);
    private final Ring.Writer writer = new Ring.Writer(memory, Waiting.PARK);
    private final Ring.Reader reader = new Ring.Reader(memory, Waiting.PARK);

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
    @ValueSource(strings = {"PARK", "SPIN"})
    void whatIsLongerThanTheRingPassesThroughInParts(String waiting) {
        Ring.Writer out = new Ring.Writer(memory, Waiting.valueOf(waiting));
        Ring.Reader in = new Ring.Reader(memory, Waiting.valueOf(waiting));
        Random lengths = new Random(1);
        int[] sent = lengths.ints(2_000, 0, 3 * CAPACITY).toArray();
        // A daemon: where the reader fails, nobody makes room any more.
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < sent.length; i++) {
                out.send(filled(sent[i], i), sent[i]);
            }
        });
        byte[] target = new byte[3 * CAPACITY];
        for (int i = 0; i < sent.length; i++) {
            assertThat(in.receive(target)).isEqualTo(sent[i]);
            assertThat(Arrays.copyOf(target, sent[i])).isEqualTo(filled(sent[i], i));
        }
        sending.join();
    }

    @Test
    void aCapacityThatIsNoNumberOfCacheLinesIsRefused() {
        MemorySegment odd = Arena.ofAuto().allocate(Ring.sizeBytes(48));

        assertThatThrownBy(() -> new Ring.Reader(odd, Waiting.PARK)).hasMessageContaining("not 48");
    }

    private static byte[] filled(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (seed * 31 + i);
        }
        return bytes;
    }
}
