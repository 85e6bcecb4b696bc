package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencesTest {
    private static final long BLOCK = Sequences.BLOCK;

    @Test
    void whatSeveralHaveReceivedCountsOnce() {
        Sequences all = new Sequences(new long[] {0b11}, new long[][] {{}, {}, {0b111}});
        Sequences some = new Sequences(new long[0], new long[][] {{-1, -1}, {1}, {0b1010}, {1}});

        assertThat(Sequences.distinct(List.of(all))).isEqualTo(2 * BLOCK + 3);
        assertThat(Sequences.distinct(List.of(some))).isEqualTo(128 + 1 + 2 + 1);
        assertThat(Sequences.distinct(List.of(some, all))).isEqualTo(2 * BLOCK + 4 + 1);
    }

    @Test
    void receiversThatShareABlockHaveItTogether() {
        assertThat(Sequences.distinct(List.of(every(0x5555555555555555L), every(0xAAAAAAAAAAAAAAAAL))))
                .isEqualTo(BLOCK);
    }

    @Test
    void moreThanAnIntegerIsCounted() {
        long[] whole = new long[1_000];
        Arrays.fill(whole, -1);

        assertThat(Sequences.distinct(List.of(new Sequences(whole, new long[64_000][0]))))
                .isEqualTo(64_000 * BLOCK);
        assertThat(Sequences.distinct(List.of(Sequences.NONE))).isZero();
    }

    private static Sequences every(long pattern) {
        long[] block = new long[Sequences.BLOCK / Long.SIZE];
        Arrays.fill(block, pattern);
        return new Sequences(new long[0], new long[][] {block});
    }
}
