package workbench.workload;

/**
 * Some rows of the grid, with a row above them, one below and a point at each end of a row that are not computed. The solution is x² - y² of the column x
 * and the row y: it is harmonic, and the mean of its four neighbours is exactly the point. At the rim of the whole grid stands the solution.
 */
final class StencilGrid {
    private static final double QUARTER = 0.25;

    private final long firstRow;
    private final int rows;
    private final int columns;
    private final int allRows;
    /** Before a sweep and after it, and the other way round in the next one. */
    private final double[][] points;

    private int now;

    /**
     * @param firstRow which row of all the first one is
     * @param allRows of the whole grid
     */
    StencilGrid(long firstRow, int rows, int columns, int allRows) {
        this.firstRow = firstRow;
        this.rows = rows;
        this.columns = columns;
        this.allRows = allRows;
        this.points = new double[2][(rows + 2) * (columns + 2)];
    }

    int width() {
        return columns + 2;
    }

    double[][] points() {
        return points;
    }

    int now() {
        return now;
    }

    private double solution(int row, int column) {
        double x = column;
        double y = firstRow + row;
        return x * x - y * y;
    }

    /**
     * Makes the points ready: at the rim of the whole grid the solution.
     *
     * @param solved true: the solution everywhere in it, too; false: 0
     */
    void begin(boolean solved) {
        now = 0;
        for (int row = 0; row < rows + 2; row++) {
            long ofAll = firstRow + row;
            for (int column = 0; column < columns + 2; column++) {
                boolean rim = ofAll == 0 || ofAll == allRows + 1 || column == 0 || column == columns + 1;
                double value = rim || solved ? solution(row, column) : 0;
                points[0][row * width() + column] = value;
                points[1][row * width() + column] = value;
            }
        }
    }

    /** Computes so many rows. */
    void sweep(int computed) {
        double[] from = points[now];
        double[] to = points[1 - now];
        int width = width();
        for (int row = 1; row <= computed; row++) {
            int first = row * width;
            for (int i = first + 1; i <= first + columns; i++) {
                to[i] = QUARTER * (from[i - width] + from[i - 1] + from[i + 1] + from[i + width]);
            }
        }
        now = 1 - now;
    }

    /** The largest change of the last sweep. */
    double change() {
        double[] after = points[now];
        double[] before = points[1 - now];
        double most = 0;
        for (int row = 1; row <= rows; row++) {
            for (int i = row * width() + 1; i <= row * width() + columns; i++) {
                most = Math.max(most, Math.abs(after[i] - before[i]));
            }
        }
        return most;
    }

    /** Of some rows of the grid as it is, counted as rows of the whole grid from 0. */
    long checksum(long first, int count) {
        long sum = 0;
        for (long row = first; row < first + count; row++) {
            int begin = (int) (row - firstRow + 1) * width();
            for (int column = 1; column <= columns; column++) {
                long place = row * columns + column;
                sum += Mix.mix(Double.doubleToRawLongBits(points[now][begin + column]) ^ Mix.mix(place));
            }
        }
        return sum;
    }

    /** Points that are not the solution. */
    long wrong() {
        long wrong = 0;
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                wrong += points[now][row * width() + column] == solution(row, column) ? 0 : 1;
            }
        }
        return wrong;
    }
}
