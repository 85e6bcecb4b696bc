package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixArithmeticTest {
    private static final int N = 23;
    private final double[] a = MatrixArithmetic.matrix(1, N);
    private final double[] b = MatrixArithmetic.matrix(2, N);
    private final double[] c = new double[N * N];

    MatrixArithmeticTest() {
        MatrixArithmetic.addProduct(a, 0, N, b, N, c, N, N);
    }

    @Test
    void theProductIsThatOfTheDefinition() {
        assertThat(MatrixArithmetic.wrongRowsByDefinition(a, b, c, N)).isZero();
        assertThat(MatrixArithmetic.wrongRows(a, b, c, N, 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1, 0.5, 1e300, Double.NaN, Double.NEGATIVE_INFINITY})
    void oneWrongNumberIsFound(double added) {
        c[5 * N + 7] += added;

        assertThat(MatrixArithmetic.wrongRowsByDefinition(a, b, c, N)).isEqualTo(1);
        assertThat(MatrixArithmetic.wrongRows(a, b, c, N, 3)).isEqualTo(1);
    }

    @Test
    void twoThatChangedPlacesAreFound() {
        double first = c[0];
        c[0] = c[1];
        c[1] = first;

        assertThat(MatrixArithmetic.wrongRows(a, b, c, N, 3)).isEqualTo(c[0] == c[1] ? 0 : 1);
        assertThat(c[0]).isNotEqualTo(c[1]);
    }

    /** As many numbers as the matrix has, each rank's behind those before it. */
    @ParameterizedTest
    @CsvSource({"13,3,RING", "13,13,BROADCAST", "13,9,CANNON", "17,16,CANNON", "12,4,CANNON", "1,1,CANNON"})
    void eachNumberHasItsPlaceAndItsRank(int n, int ranks, MatrixAlgorithm algorithm) {
        MatrixShape shape = new MatrixShape(n, ranks, algorithm);
        int[] places = new int[shape.whole()];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                places[shape.index(row, column)]++;
            }
        }
        assertThat(Arrays.stream(places).sum()).isEqualTo(n * n);
        assertThat(Arrays.stream(places).max().orElseThrow()).isEqualTo(1);
        assertThat(shape.elementsBefore(ranks)).isEqualTo((long) n * n);
        assertThat(shape.offsets()[ranks - 1] + shape.counts()[ranks - 1]).isEqualTo(shape.whole());
    }
}
