package workbench.workload;

import java.util.stream.IntStream;

/**
 * Who has which part of square matrices. Either each rank has a block of rows, as even as can be, or, for Cannon's algorithm, the ranks form a square and
 * each has a tile, padded with zeros so that all are of one size. A part lies in its rank's place of an array that has all parts in the order of ranks.
 *
 * @param n rows and columns
 */
public record MatrixShape(int n, int ranks, MatrixAlgorithm algorithm) {
    public boolean hasTiles() {
        return algorithm == MatrixAlgorithm.CANNON;
    }

    /** Rows, and columns, of the square of ranks. */
    public int side() {
        return (int) Math.round(Math.sqrt(ranks));
    }

    /** Rows, and columns, of a tile with what it is padded with. */
    public int edge() {
        return Math.ceilDiv(n, side());
    }

    /** Numbers in a rank's part, with what it is padded with. */
    public int count(int rank) {
        return hasTiles() ? edge() * edge() : rows(rank) * n;
    }

    public int[] counts() {
        return IntStream.range(0, ranks).map(this::count).toArray();
    }

    /** Where each part begins in the array. */
    public int[] offsets() {
        int[] offsets = new int[ranks];
        for (int rank = 1; rank < ranks; rank++) {
            offsets[rank] = offsets[rank - 1] + count(rank - 1);
        }
        return offsets;
    }

    /** Numbers in the array. */
    public int whole() {
        return IntStream.range(0, ranks).map(this::count).sum();
    }

    /** Which row of all is the first of a rank's. */
    public int firstRow(int rank) {
        return hasTiles() ? Math.min(n, rank / side() * edge()) : (int) Share.start(n, ranks, rank);
    }

    /** Without what a tile is padded with. */
    public int rows(int rank) {
        return hasTiles() ? Math.min(edge(), n - firstRow(rank)) : (int) Share.of(n, ranks, rank);
    }

    int columns(int rank) {
        return hasTiles() ? Math.min(edge(), n - Math.min(n, rank % side() * edge())) : n;
    }

    /** Numbers of the product that a rank computes. */
    int elements(int rank) {
        return rows(rank) * columns(rank);
    }

    /** How many the ranks before it compute. */
    long elementsBefore(int rank) {
        return IntStream.range(0, rank).mapToLong(this::elements).sum();
    }

    /** Rows of the second matrix that go into each number of the product, with what tiles are padded with. */
    int inner() {
        return hasTiles() ? side() * edge() : n;
    }

    /** Where the number of a row and a column lies in the array. */
    int index(int row, int column) {
        if (!hasTiles()) {
            return row * n + column;
        }
        int edge = edge();
        int rank = row / edge * side() + column / edge;
        return (rank * edge + row % edge) * edge + column % edge;
    }

    /**
     * From the array's order to rows.
     *
     * @param rows where they go, if they lie otherwise
     */
    double[] inRows(double[] array, double[] rows) {
        if (!hasTiles()) {
            return array;
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                rows[row * n + column] = array[index(row, column)];
            }
        }
        return rows;
    }

    /**
     * From rows to the array's order, in which Cannon's algorithm begins: row i of A's tiles is moved left by i tiles, column j of B's up by j.
     *
     * @param left whether it is A
     */
    double[] skewed(double[] rows, boolean left) {
        if (!hasTiles()) {
            return rows;
        }
        int side = side();
        int edge = edge();
        double[] array = new double[whole()];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                int up = row / edge;
                int along = column / edge;
                int rank = left
                        ? up * side + Math.floorMod(along - up, side)
                        : Math.floorMod(up - along, side) * side + along;
                array[(rank * edge + row % edge) * edge + column % edge] = rows[row * n + column];
            }
        }
        return array;
    }
}
