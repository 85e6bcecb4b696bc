package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceSetTest {
    private final SequenceSet arrivals = new SequenceSet();

    @Test
    void nothingIsHeardOfWhoeverIsNotExpected() {
        assertThat(arrivals.limit()).isZero();
        assertThat(arrivals.copyOfSeen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 63, 64, 65, 128, 1_000})
    void aRunWithoutAGapIsSeenWhole(long messages) {
        arrivals.begin(messages);
        LongStream.range(0, messages).forEach(arrivals::add);

        assertThat(seen()).isEqualTo(bits(LongStream.range(0, messages)));
        assertThat(arrivals.next()).isEqualTo(messages);
        assertThat(arrivals.reordered()).isZero();
    }

    @Test
    void gapsDuplicatesAndLateOnesAreSeenAsTheyAre() {
        arrivals.begin(400);
        LongStream.of(0, 1, 1, 5, 6, 3, 7, 200, 199, 201, 201).forEach(arrivals::add);

        assertThat(seen()).isEqualTo(bits(LongStream.of(0, 1, 3, 5, 6, 7, 199, 200, 201)));
        assertThat(arrivals.next()).isEqualTo(202);
        assertThat(arrivals.reordered())
                .as("3 and 199; not what came twice in a row")
                .isEqualTo(2);
    }

    @Test
    void anyOrderGivesTheSameBits() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            arrivals.begin(500);
            BitSet expected = new BitSet();
            for (int burst = 0; burst < 20; burst++) {
                int from = random.nextInt(500);
                int to = Math.min(500, from + random.nextInt(150));
                expected.set(from, to);
                LongStream.range(from, to).forEach(arrivals::add);
            }
            assertThat(seen()).isEqualTo(expected);
            assertThat(seen()).as("asked again").isEqualTo(expected);
        }
    }

    @Test
    void nothingIsKeptOfTheIterationBefore() {
        arrivals.begin(10);
        LongStream.of(0, 2, 1).forEach(arrivals::add);
        arrivals.begin(10);
        arrivals.add(0);

        assertThat(seen()).isEqualTo(bits(LongStream.of(0)));
        assertThat(arrivals.reordered()).isZero();
    }

    private BitSet seen() {
        return BitSet.valueOf(arrivals.copyOfSeen());
    }

    private static BitSet bits(LongStream sequences) {
        BitSet bits = new BitSet();
        sequences.forEach(sequence -> bits.set((int) sequence));
        return bits;
    }
}
