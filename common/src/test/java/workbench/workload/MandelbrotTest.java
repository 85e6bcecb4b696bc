package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MandelbrotTest {
    private static final Mandelbrot SET = new Mandelbrot(75, 50, 1_000);

    @Test
    void tilesHaveThePixelsOfTheWholeImage() {
        byte[] whole = new byte[75 * 50 * Mandelbrot.PIXEL_BYTES];
        SET.compute(new Tile(0, 0, 75, 50), whole, 0);
        for (Tile tile : new Tiles(75, 50, 16).all()) {
            byte[] part = new byte[tile.pixels() * Mandelbrot.PIXEL_BYTES];
            SET.compute(tile, part, 0);
            for (int i = 0; i < tile.pixels(); i++) {
                int x = tile.x() + i % tile.width();
                int y = tile.y() + i / tile.width();
                assertThat(Mandelbrot.pixel(part, i)).isEqualTo(Mandelbrot.pixel(whole, y * 75 + x));
            }
        }
    }

    /** The area of the set is about 1.5066 (Förstemann, 2012). */
    @Test
    void asManyPixelsAreInTheSetAsItsAreaSays() {
        Mandelbrot fine = new Mandelbrot(600, 450, 2_000);
        byte[] pixels = new byte[600 * 450 * Mandelbrot.PIXEL_BYTES];
        fine.compute(new Tile(0, 0, 600, 450), pixels, 0);
        long inside = IntStream.range(0, 600 * 450)
                .filter(i -> Mandelbrot.pixel(pixels, i) == 2_000)
                .count();
        double side = 3.2 / 600;

        assertThat(inside * side * side).isBetween(1.49, 1.53);
    }

    @Test
    void tilesCoverTheImageOnceDownTheColumns() {
        Tiles tiles = new Tiles(75, 50, 16);

        assertThat(tiles.count()).isEqualTo(5 * 4);
        assertThat(tiles.tile(0)).isEqualTo(new Tile(0, 0, 16, 16));
        assertThat(tiles.tile(3)).isEqualTo(new Tile(0, 48, 16, 2));
        assertThat(tiles.tile(19)).isEqualTo(new Tile(64, 48, 11, 2));
        assertThat(IntStream.range(0, 20).map(i -> tiles.tile(i).pixels()).sum())
                .isEqualTo(75 * 50);
    }
}
