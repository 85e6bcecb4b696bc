package workbench.workload;

import java.util.stream.IntStream;

/** An image cut into squares, which are smaller at its right and lower edge; counted down the columns, the left one first. */
record Tiles(int width, int height, int side) {
    int count() {
        return columns() * rows();
    }

    private int columns() {
        return Math.ceilDiv(width, side);
    }

    private int rows() {
        return Math.ceilDiv(height, side);
    }

    Tile tile(int number) {
        int x = number / rows() * side;
        int y = number % rows() * side;
        return new Tile(x, y, Math.min(side, width - x), Math.min(side, height - y));
    }

    Tile[] all() {
        return IntStream.range(0, count()).mapToObj(this::tile).toArray(Tile[]::new);
    }
}
