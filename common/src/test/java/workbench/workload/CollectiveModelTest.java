package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiveModelTest {
    private static final int RANKS = 3;
    private static final long SEED = 42;

    /** Not a multiple of the bytes that are made at once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 19})
    void aRankGetsItsPartOfWhatTheRootSends(int count) {
        CollectiveModel model = model(CollectiveKind.SCATTER, CollectiveBuffer.Type.BYTE, count);
        CollectiveBuffer.OfBytes all = new CollectiveBuffer.OfBytes(new byte[RANKS * count]);
        model.fill(all, 0, 7);
        for (int rank = 0; rank < RANKS; rank++) {
            CollectiveBuffer part =
                    new CollectiveBuffer.OfBytes(Arrays.copyOfRange(all.array(), rank * count, (rank + 1) * count));
            assertThat(model.isRight(part, rank, 7)).isTrue();
        }
    }

    @Test
    void partsInAnotherOrderAreWrong() {
        CollectiveModel model = model(CollectiveKind.ALLGATHER, CollectiveBuffer.Type.BYTE, 8);
        CollectiveBuffer.OfBytes right = new CollectiveBuffer.OfBytes(new byte[3 * 8]);
        for (int rank = 0; rank < RANKS; rank++) {
            CollectiveBuffer.OfBytes own = new CollectiveBuffer.OfBytes(new byte[8]);
            model.fill(own, rank, 0);
            System.arraycopy(own.array(), 0, right.array(), rank * 8, 8);
        }
        assertThat(model.isRight(right, 1, 0)).isTrue();
        assertThat(model.isRight(right, 1, 1)).as("of another operation").isFalse();

        byte[] swapped = right.array().clone();
        System.arraycopy(right.array(), 0, swapped, 8, 8);
        System.arraycopy(right.array(), 8, swapped, 0, 8);
        assertThat(model.isRight(new CollectiveBuffer.OfBytes(swapped), 1, 0)).isFalse();
    }

    @Test
    void sumsOfLongsAreExact() {
        CollectiveModel model = model(CollectiveKind.ALLREDUCE, CollectiveBuffer.Type.LONG, 4);
        CollectiveBuffer.OfLongs sums = new CollectiveBuffer.OfLongs(new long[4]);
        CollectiveBuffer.OfLongs own = new CollectiveBuffer.OfLongs(new long[4]);
        for (int rank = 0; rank < RANKS; rank++) {
            model.fill(own, rank, 0);
            Arrays.setAll(sums.array(), i -> sums.array()[i] + own.array()[i]);
        }
        assertThat(model.isRight(sums, 2, 0)).isTrue();
        sums.array()[3]++;
        assertThat(model.isRight(sums, 2, 0)).isFalse();
    }

    @Test
    void sumsOfDoublesAreRightInWhateverOrderAndWrongBeyond() {
        CollectiveModel model = model(CollectiveKind.REDUCE, CollectiveBuffer.Type.DOUBLE, 100);
        CollectiveBuffer.OfDoubles sums = new CollectiveBuffer.OfDoubles(new double[100]);
        CollectiveBuffer.OfDoubles own = new CollectiveBuffer.OfDoubles(new double[100]);
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            model.fill(own, rank, 0);
            Arrays.setAll(sums.array(), i -> sums.array()[i] + own.array()[i]);
        }
        assertThat(model.isRight(sums, 0, 0)).isTrue();
        for (double wrong : new double[] {1e-9, Double.NaN}) {
            double[] changed = sums.array().clone();
            changed[50] += wrong;
            assertThat(model.isRight(new CollectiveBuffer.OfDoubles(changed), 0, 0))
                    .isFalse();
        }
    }

    @Test
    void eachRankGetsItsPartOfTheSumsThoughTheyAreUneven() {
        CollectiveShape shape =
                new CollectiveShape(CollectiveKind.REDUCE_SCATTER, CollectiveBuffer.Type.LONG, RANKS, 5);
        assertThat(shape.shares()).containsExactly(2, 2, 1);
        assertThat(shape.shareOffset(2)).isEqualTo(4);

        CollectiveModel model = new CollectiveModel(shape, SEED);
        long last = 0;
        for (int rank = 0; rank < RANKS; rank++) {
            CollectiveBuffer.OfLongs own = new CollectiveBuffer.OfLongs(new long[5]);
            model.fill(own, rank, 0);
            last += own.array()[4];
        }
        assertThat(model.isRight(new CollectiveBuffer.OfLongs(new long[] {last}), 2, 0))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsTakenForAResult(CollectiveBuffer.Type type) {
        CollectiveBuffer buffer = type.make(20);
        CollectiveModel.wipe(buffer);
        assertThat(CollectiveModel.isUntouched(buffer)).isTrue();

        model(CollectiveKind.BROADCAST, type, 20).fill(buffer, 0, 0);
        assertThat(CollectiveModel.isUntouched(buffer)).isFalse();
    }

    private static CollectiveModel model(CollectiveKind kind, CollectiveBuffer.Type type, int count) {
        return new CollectiveModel(new CollectiveShape(kind, type, RANKS, count), SEED);
    }
}
