package workbench.workload;

/**
 * The matrices and their product. All numbers are whole and small, so that sums of products are exact in doubles and the same in any order.
 *
 * <p>The check is Freivalds' (<i>Probabilistic machines can use less running time</i>, 1977): C = A B only if C r = A (B r), for a vector r at random.
 * It is done modulo a prime, so a wrong row passes with a probability of one in 2 billion.
 */
final class MatrixArithmetic {
    private static final long PRIME = Integer.MAX_VALUE;
    private static final int LARGEST = 7;

    private MatrixArithmetic() {}

    /** Odd numbers from -7 to 7: none is zero, so that each changes the product. */
    static double[] matrix(long seed, int n) {
        double[] matrix = new double[n * n];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = 2 * (Mix.mix(seed + i) & LARGEST) - LARGEST;
        }
        return matrix;
    }

    /** Adds a product of matrices that lie in rows; of A only some columns, from {@code first} on. */
    static void addProduct(double[] a, int first, int width, double[] b, int inner, double[] c, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                double factor = a[i * width + first + k];
                for (int j = 0; j < columns; j++) {
                    c[i * columns + j] += factor * b[k * columns + j];
                }
            }
        }
    }

    /** How many rows of C are not those of the product, by Freivalds. */
    static int wrongRows(double[] a, double[] b, double[] c, int n, long seed) {
        long[] random = new long[n];
        for (int i = 0; i < n; i++) {
            random[i] = Math.floorMod(Mix.mix(seed + i), PRIME);
        }
        long[] right = times(a, times(b, random));
        long[] given = times(c, random);
        int wrong = 0;
        for (int row = 0; row < n; row++) {
            wrong += right[row] == given[row] && areWhole(c, row * n, n) ? 0 : 1;
        }
        return wrong;
    }

    private static long[] times(double[] matrix, long[] vector) {
        int n = vector.length;
        long[] product = new long[n];
        for (int row = 0; row < n; row++) {
            long sum = 0;
            for (int column = 0; column < n; column++) {
                sum += Math.floorMod((long) matrix[row * n + column], PRIME) * vector[column] % PRIME;
            }
            product[row] = sum % PRIME;
        }
        return product;
    }

    private static boolean areWhole(double[] numbers, int first, int count) {
        for (int i = first; i < first + count; i++) {
            if (numbers[i] != (long) numbers[i]) {
                return false;
            }
        }
        return true;
    }

    /** The same by the definition of the product, in whole numbers, one element after the other. */
    static int wrongRowsByDefinition(double[] a, double[] b, double[] c, int n) {
        int wrong = 0;
        for (int row = 0; row < n; row++) {
            wrong += isRight(a, b, c, n, row) ? 0 : 1;
        }
        return wrong;
    }

    private static boolean isRight(double[] a, double[] b, double[] c, int n, int row) {
        for (int column = 0; column < n; column++) {
            long sum = 0;
            for (int k = 0; k < n; k++) {
                sum += (long) a[row * n + k] * (long) b[k * n + column];
            }
            if (c[row * n + column] != sum) {
                return false;
            }
        }
        return true;
    }

    /** Of all numbers and where they stand. */
    static long checksum(double[] rows) {
        long sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += Mix.mix(Double.doubleToRawLongBits(rows[i]) + i);
        }
        return sum;
    }
}
