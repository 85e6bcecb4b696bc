package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StencilGridTest {
    private final StencilGrid grid = new StencilGrid(0, 8, 6, 8);

    @Test
    void theSolutionStaysBitByBit() {
        grid.begin(true);
        for (int sweep = 0; sweep < 5; sweep++) {
            grid.sweep(8);
            assertThat(grid.change()).isZero();
        }
        assertThat(grid.wrong()).isZero();
    }

    @Test
    void sweepsComeToTheSolution() {
        grid.begin(false);
        assertThat(grid.wrong()).isPositive();
        for (int sweep = 0; sweep < 2_000; sweep++) {
            grid.sweep(8);
        }
        assertThat(grid.change()).isCloseTo(0, within(1e-12));
        double middle = grid.points()[grid.now()][4 * grid.width() + 3];
        assertThat(middle).isCloseTo(3 * 3 - 4 * 4, within(1e-9));
    }

    @Test
    void onePointChangesTheChecksum() {
        grid.begin(true);
        long before = grid.checksum(2, 3);
        grid.points()[0][grid.width() * 4 + 2] += 1;

        assertThat(grid.checksum(2, 3)).isNotEqualTo(before);
        assertThat(grid.checksum(0, 2) + grid.checksum(2, 6)).isEqualTo(grid.checksum(0, 8));
        assertThat(grid.wrong()).isEqualTo(1);
    }

    @Test
    void anAnswerIsHeldAgainstItsOwnRank() {
        long[] right = StencilAnswer.right(new long[] {11, 12, 21, 22}, 0.5);

        assertThat(StencilAnswer.isRight(StencilAnswer.of(1, false, 12, 0.5), right))
                .isTrue();
        assertThat(StencilAnswer.isRight(StencilAnswer.of(1, true, 22, 0), right))
                .isTrue();
        assertThat(StencilAnswer.isRight(StencilAnswer.of(0, false, 12, 0.5), right))
                .isFalse();
        assertThat(StencilAnswer.isRight(StencilAnswer.of(1, false, 12, 0.25), right))
                .isFalse();
    }
}
