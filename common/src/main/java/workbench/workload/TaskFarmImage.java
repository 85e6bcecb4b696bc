package workbench.workload;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The coordinator's image as its receipt has it: of each tile how often it came and its checksum, and all pixels where they are looked at.
 *
 * @param answer how often each tile came, and then the checksum of each
 * @param pixels row by row; empty where only the checksums are known
 */
record TaskFarmImage(Tiles tiles, long[] answer, byte[] pixels) {
    static final int COORDINATOR = 0;

    static TaskFarmImage of(Receipt.Computed coordinator, Tiles tiles) {
        return new TaskFarmImage(tiles, coordinator.answer(), bytes(coordinator.worked()));
    }

    /** The bytes of an image in the longs of a receipt. */
    static long[] longs(byte[] pixels) {
        long[] longs = new long[Math.ceilDiv(pixels.length, Long.BYTES)];
        ByteBuffer.wrap(Arrays.copyOf(pixels, longs.length * Long.BYTES))
                .asLongBuffer()
                .get(longs);
        return longs;
    }

    private static byte[] bytes(long[] longs) {
        byte[] bytes = new byte[longs.length * Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().put(longs);
        return bytes;
    }

    long come(int tile) {
        return answer[tile];
    }

    boolean hasSame(int tile, TaskFarmImage other) {
        int checksum = tiles.count() + tile;
        return answer[checksum] == other.answer[checksum]
                && (!isWhole() || !other.isWhole() || hasSamePixels(tile, other));
    }

    boolean isWhole() {
        return pixels.length > 0;
    }

    private boolean hasSamePixels(int number, TaskFarmImage other) {
        Tile tile = tiles.tile(number);
        for (int y = tile.y(); y < tile.y() + tile.height(); y++) {
            int begin = (y * tiles.width() + tile.x()) * Mandelbrot.PIXEL_BYTES;
            int end = begin + tile.width() * Mandelbrot.PIXEL_BYTES;
            if (!Arrays.equals(pixels, begin, end, other.pixels, begin, end)) {
                return false;
            }
        }
        return true;
    }
}
