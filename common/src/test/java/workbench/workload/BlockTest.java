package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void theLastChunkMayBeSmaller() {
        assertThat(Block.chunks(10, 4)).containsExactly(new Block(0, 4), new Block(4, 4), new Block(8, 2));
    }

    @Test
    void sharesAreEvenAndContiguous() {
        assertThat(Block.shares(10, 3)).containsExactly(new Block(0, 4), new Block(4, 3), new Block(7, 3));
    }

    @Test
    void withMoreWorkersThanElementsSomeSharesAreEmpty() {
        assertThat(Block.shares(1, 3)).containsExactly(new Block(0, 1), new Block(1, 0), new Block(1, 0));
    }
}
