package workbench.workload;

/** A rank's neighbours in a square of ranks whose rims are joined. */
public record MatrixSquare(int left, int right, int up, int down) {
    public static MatrixSquare of(int rank, int side) {
        int row = rank / side;
        int column = rank % side;
        return new MatrixSquare(
                row * side + Math.floorMod(column - 1, side),
                row * side + (column + 1) % side,
                Math.floorMod(row - 1, side) * side + column,
                (row + 1) % side * side + column);
    }
}
