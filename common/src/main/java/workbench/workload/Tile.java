package workbench.workload;

/** A rectangle of an image, in pixels from its upper left corner. */
public record Tile(int x, int y, int width, int height) {
    public int pixels() {
        return width * height;
    }
}
