package workbench.workload;

import java.util.Arrays;

/**
 * Rows of the matrix of NPB's CG (RNR-94-007, section 2.2.4; NPB 3.4's makea): a sum of outer products of sparse random vectors, weighted so that the condition is
 * about ten, and a shifted diagonal. Elements of a row are added up in the order of the vectors and lie in the order of columns, as in NPB.
 */
final class NasCgMatrix {
    private static final long SEED = 314_159_265;
    private static final double CONDITION = 0.1;
    private static final double ON_DIAGONAL = 0.5;

    private final int[] rowStarts;
    private final int[] columns;
    private final double[] values;

    NasCgMatrix(NasCgClass size, int firstRow, int rows) {
        Vectors vectors = new Vectors(size);
        int[][] vectorsOfRow = vectors.ofRows(firstRow, rows);
        rowStarts = new int[rows + 1];
        int most = 0;
        for (int[] of : vectorsOfRow) {
            for (int entry : of) {
                most += vectors.lengths[entry / vectors.width];
            }
        }
        columns = new int[most];
        values = new double[most];
        double[] sums = new double[size.order()];
        boolean[] marked = new boolean[size.order()];
        for (int row = 0; row < rows; row++) {
            int end = rowStarts[row];
            for (int entry : vectorsOfRow[row]) {
                end = vectors.add(entry, firstRow + row, sums, marked, columns, end);
            }
            Arrays.sort(columns, rowStarts[row], end);
            for (int i = rowStarts[row]; i < end; i++) {
                values[i] = sums[columns[i]];
                sums[columns[i]] = 0;
                marked[columns[i]] = false;
            }
            rowStarts[row + 1] = end;
        }
    }

    /** @param products of each row with the vector */
    void multiply(double[] vector, double[] products) {
        for (int row = 0; row < rowStarts.length - 1; row++) {
            double sum = 0;
            for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
                sum += values[i] * vector[columns[i]];
            }
            products[row] = sum;
        }
    }

    /** The sparse vectors, as many as there are rows. */
    private static final class Vectors {
        private final int order;
        private final int width;
        private final int[] positions;
        private final double[] elements;
        private final int[] lengths;
        private final double[] weights;
        private final double diagonal;
        private long state = NasRandom.next(SEED);

        Vectors(NasCgClass size) {
            order = size.order();
            width = size.nonzeros() + 1;
            positions = new int[order * width];
            elements = new double[order * width];
            lengths = new int[order];
            weights = new double[order];
            diagonal = CONDITION - size.shift();
            double ratio = Math.pow(CONDITION, 1.0 / order);
            double weight = 1;
            for (int vector = 0; vector < order; vector++) {
                make(vector, size.nonzeros());
                weights[vector] = weight;
                weight *= ratio;
            }
        }

        /** Random elements at random positions, no two at the same, and a fixed one at the diagonal. */
        private void make(int vector, int nonzeros) {
            int powerOfTwo = Integer.highestOneBit(order - 1) << 1;
            int begin = vector * width;
            int length = 0;
            while (length < nonzeros) {
                state = NasRandom.next(state);
                double element = NasRandom.number(state);
                state = NasRandom.next(state);
                int position = (int) (powerOfTwo * NasRandom.number(state));
                if (position < order && find(begin, length, position) == length) {
                    positions[begin + length] = position;
                    elements[begin + length] = element;
                    length++;
                }
            }
            int at = find(begin, length, vector);
            positions[begin + at] = vector;
            elements[begin + at] = ON_DIAGONAL;
            lengths[vector] = Math.max(length, at + 1);
        }

        private int find(int begin, int length, int position) {
            int at = 0;
            while (at < length && positions[begin + at] != position) {
                at++;
            }
            return at;
        }

        /** For each row the vectors that have an element there, and where they have it: their entries. */
        int[][] ofRows(int firstRow, int rows) {
            int[] counts = new int[rows];
            int[][] entries = new int[rows][];
            for (int pass = 0; pass < 2; pass++) {
                if (pass == 1) {
                    Arrays.setAll(entries, row -> new int[counts[row]]);
                    Arrays.fill(counts, 0);
                }
                for (int vector = 0; vector < order; vector++) {
                    for (int entry = vector * width; entry < vector * width + lengths[vector]; entry++) {
                        int row = positions[entry] - firstRow;
                        if (row >= 0 && row < rows) {
                            if (pass == 1) {
                                entries[row][counts[row]] = entry;
                            }
                            counts[row]++;
                        }
                    }
                }
            }
            return entries;
        }

        /** One row of a vector's outer product with itself; returns where the columns end that have something. */
        int add(int entry, int row, double[] sums, boolean[] marked, int[] columns, int end) {
            int vector = entry / width;
            double scale = weights[vector] * elements[entry];
            int reached = end;
            for (int other = vector * width; other < vector * width + lengths[vector]; other++) {
                int column = positions[other];
                double value = elements[other] * scale;
                if (column == row && row == vector) {
                    value += diagonal;
                }
                sums[column] += value;
                if (!marked[column]) {
                    marked[column] = true;
                    columns[reached++] = column;
                }
            }
            return reached;
        }
    }
}
