package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.workload.Iteration;
import workbench.workload.Phase;
import workbench.workload.Sequences;

class SequenceSetTest {
    private static final Iteration ITERATION = new Iteration(0, Phase.TIMED, 1_000, 0);

    private final SequenceSet arrivals = new SequenceSet();

    @Test
    void nothingIsHeardOfWhoeverIsNotExpected() {
        assertThat(arrivals.limit()).isZero();
        assertThat(seen().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 63, 64, 65, 128, 1_000})
    void aRunWithoutAGapIsSeenWhole(long messages) {
        arrivals.begin(ITERATION, messages);
        LongStream.range(0, messages).forEach(arrivals::add);

        assertThat(seen()).isEqualTo(bits(LongStream.range(0, messages)));
        assertThat(arrivals.next()).isEqualTo(messages);
        assertThat(arrivals.reordered()).isZero();
    }

    @Test
    void gapsDuplicatesAndLateOnesAreSeenAsTheyAre() {
        arrivals.begin(ITERATION, 400);
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
            arrivals.begin(ITERATION, 500);
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
        arrivals.begin(ITERATION, 10);
        LongStream.of(0, 2, 1).forEach(arrivals::add);
        arrivals.begin(ITERATION, 10);
        arrivals.add(0);

        assertThat(seen()).isEqualTo(bits(LongStream.of(0)));
        assertThat(arrivals.reordered()).isZero();
    }

    @Test
    void whatComesInOrderTakesABitForEachBlock() {
        long messages = 1_000L * Sequences.BLOCK + 3;
        arrivals.begin(ITERATION, Long.MAX_VALUE);
        LongStream.range(0, messages).forEach(arrivals::add);

        Sequences seen = arrivals.seen();
        assertThat(BitSet.valueOf(seen.whole()).cardinality()).isEqualTo(1_000);
        assertThat(Arrays.stream(seen.scattered()).mapToInt(block -> block.length))
                .containsOnlyOnce(1)
                .contains(0);
    }

    @Test
    void whatIsMissingInALongRunIsSeen() {
        arrivals.begin(ITERATION, Long.MAX_VALUE);
        long messages = 3L * Sequences.BLOCK;
        LongStream.range(0, messages).filter(sequence -> sequence != 70_000).forEach(arrivals::add);

        BitSet expected = bits(LongStream.range(0, messages));
        expected.clear(70_000);
        assertThat(seen()).isEqualTo(expected);
        arrivals.add(70_000);
        arrivals.add(5);
        expected.set(70_000);
        assertThat(seen()).as("a late one and a doubled one").isEqualTo(expected);
    }

    @Test
    void sequencesMayBeGreaterThanAnInteger() {
        arrivals.begin(ITERATION, Long.MAX_VALUE);
        LongStream.of(0, 10_000_000_000L, 10_000_000_001L).forEach(arrivals::add);

        assertThat(arrivals.next()).isEqualTo(10_000_000_002L);
        assertThat(Arrays.stream(arrivals.seen().scattered())
                        .mapToInt(block -> BitSet.valueOf(block).cardinality())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void roomIsMadeAheadWhereTheIterationBeforeHadGaps() {
        arrivals.begin(new Iteration(0, Phase.WARMUP, Long.MAX_VALUE, 1_000_000), Long.MAX_VALUE);
        LongStream.range(0, Sequences.BLOCK).map(sequence -> 2 * sequence).forEach(arrivals::add);
        arrivals.begin(new Iteration(1, Phase.TIMED, Long.MAX_VALUE, 10_000_000), Long.MAX_VALUE);
        assertThat(arrivals.seen().scattered().length)
                .as("2 blocks, 10 times as long, half as many again")
                .isEqualTo(30);
        arrivals.begin(new Iteration(2, Phase.TIMED, Long.MAX_VALUE, 10_000_000), Long.MAX_VALUE);
        assertThat(arrivals.seen().scattered().length).as("there was no gap").isZero();
    }

    private BitSet seen() {
        Sequences seen = arrivals.seen();
        BitSet all = new BitSet();
        for (int block = 0; block < seen.scattered().length; block++) {
            int start = block * Sequences.BLOCK;
            BitSet.valueOf(seen.scattered()[block]).stream().forEach(bit -> all.set(start + bit));
        }
        BitSet.valueOf(seen.whole()).stream()
                .forEach(block -> all.set(block * Sequences.BLOCK, (block + 1) * Sequences.BLOCK));
        return all;
    }

    private static BitSet bits(LongStream sequences) {
        BitSet bits = new BitSet();
        sequences.forEach(sequence -> bits.set((int) sequence));
        return bits;
    }
}
